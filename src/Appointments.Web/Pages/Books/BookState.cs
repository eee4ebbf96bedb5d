namespace Appointments.Web.Pages.Books;

/// <summary>The state of the register that a book was read from.</summary>
/// <param name="Number">Number of its last journal entry.</param>
/// <param name="At">Instant of that entry, in ISO 8601.</param>
/// <param name="Hash">The entry's hash, which stands for all that the journal said up to it; null for a register without entries.</param>
public sealed record BookState(long Number, string At, string? Hash);

namespace Appointments.Web.Pages.Books;

/// <summary>One thing that is otherwise in a later book.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Seat">What the seat is called, or was; null where no seat is concerned.</param>
/// <param name="Person">Who; null where nobody is concerned, or nobody is named.</param>
/// <param name="Before">What it was before: the other seat, the old name, how the seat was; null where that says nothing.</param>
public sealed record BookChange(BookChangeKind Kind, string? Seat = null, string? Person = null, string? Before = null);

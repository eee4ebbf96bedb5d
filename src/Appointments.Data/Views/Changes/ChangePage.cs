namespace Appointments.Data.Views.Changes;

/// <summary>Some consecutive entries of the journal, of those that were asked for.</summary>
/// <param name="Changes">The entries, the oldest first.</param>
/// <param name="HasMore">True when others follow in the direction of reading.</param>
public sealed record ChangePage(IReadOnlyList<Change> Changes, bool HasMore);

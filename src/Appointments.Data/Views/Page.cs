namespace Appointments.Data.Views;

/// <summary>Some consecutive entries of an open list, in the list's order.</summary>
/// <param name="Items">The entries; empty when nothing is left.</param>
/// <param name="Cursors">One cursor an entry: hand it back as <c>after</c> to go on behind it. It names a place in the order, not an entry, and stays good when entries come or go.</param>
/// <param name="HasNextPage">True when entries follow the last one.</param>
/// <param name="HasPreviousPage">True when entries stand before the first one.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    IReadOnlyList<string> Cursors,
    bool HasNextPage,
    bool HasPreviousPage);

namespace Appointments.Graph.Types;

/// <summary>Where a page stands.</summary>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

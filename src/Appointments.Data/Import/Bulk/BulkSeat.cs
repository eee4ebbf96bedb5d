namespace Appointments.Data.Import.Bulk;

/// <summary>A seat of the set.</summary>
/// <param name="Id">The seat in the register.</param>
/// <param name="ForumId">Its forum.</param>
internal sealed record BulkSeat(long Id, long ForumId);

using Appointments.Data.Import.Files;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Commands;

/// <summary>The ids that the register has given to what a paper names by slug or key: read once, then added to while the paper is recorded.</summary>
internal sealed class PaperIds
{
    private readonly Dictionary<(long ForumId, string Key), long> seats = [];

    private PaperIds()
    {
    }

    public Dictionary<string, long> Persons { get; private init; } = [];

    public Dictionary<string, long> Fora { get; private init; } = [];

    public Dictionary<MeetingKey, long> Meetings { get; private init; } = [];

    public Dictionary<string, long> Decisions { get; } = new(StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The forum has no such seat: the law of its kind is not recorded, or has changed since the sample was read.</exception>
    public long Seat(string forum, string key) => seats.TryGetValue((Fora[forum], key), out var seat)
        ? seat
        : throw new KeyNotFoundException($"{forum} has no seat {key}. The law of its kind must be recorded before the papers.");

    public static async Task<PaperIds> ReadAsync(Recording recording, CancellationToken cancel)
    {
        var ids = new PaperIds
        {
            Persons = await recording.Standing<PersonRow>().ToDictionaryAsync(row => row.Slug, row => row.FactId, StringComparer.Ordinal, cancel),
            Fora = await recording.Standing<ForumRow>().ToDictionaryAsync(row => row.Slug, row => row.FactId, StringComparer.Ordinal, cancel),
            Meetings = await recording.Standing<MeetingRow>().ToDictionaryAsync(row => new MeetingKey(row.Body, row.FirstDay), row => row.FactId, cancel),
        };
        await foreach (var seat in recording.Standing<SeatRow>().AsAsyncEnumerable().WithCancellation(cancel))
            ids.seats[(seat.ForumId, seat.Key)] = seat.SeatId;
        return ids;
    }
}

using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Time;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<long, SeatRow> SeatRows = Questions.Known<long, SeatRow>(seat => seat.SeatId);

    /// <summary>The shapes of a seat, of every day.</summary>
    internal async Task<IReadOnlyList<SeatRow>> SeatRowsAsync(long seatId, CancellationToken cancel) =>
        await AskAsync(SeatRows, [seatId], cancel);

    /// <summary>
    /// From the first to the last day on which each seat exists, by id, whatever its shapes in between: a seat whose nominators
    /// change goes on, one that leaves the seat plan ends. A seat that does not exist is absent.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, Span>> SeatLivesAsync(IReadOnlyList<long> seatIds, CancellationToken cancel)
    {
        if (seatIds.Count == 0)
            return new Dictionary<long, Span>();
        var shapes = await ShapesAsync(seatIds, cancel);
        return shapes.ToDictionary(seat => seat.Key, seat =>
        {
            var first = seat.MinBy(shape => shape.Row.FirstDay)!.Row.Span;
            var last = seat.MaxBy(shape => shape.Row.LastDay)!.Row.Span;
            return new Span(first.FirstDay, first.FirstDayBasis, last.LastDay, last.LastDayBasis);
        });
    }
}

using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>The municipalities that seats are reserved for, by their days. Rules on party and gender the register has no place for: it holds demands on a whole, not on a seat.</summary>
internal sealed class BulkSeatRules
{
    private readonly Dictionary<int, List<(LocalDate? First, LocalDate? Last, string Municipality)>> rules = [];

    private BulkSeatRules()
    {
    }

    /// <summary>How many rules on party and gender there are.</summary>
    public int PassedOver { get; private set; }

    /// <exception cref="BulkFault">A line is not right.</exception>
    public static BulkSeatRules Read(string folder, BulkIds ids)
    {
        using var table = new BulkTable(folder, "seat_rules", "seat_id", "valid_from", "valid_to", "rule", "municipality_id");
        var read = new BulkSeatRules();
        while (table.Read())
        {
            if (!table.OneOf(3, ("municipality", true), ("party", false), ("gender", false)))
            {
                read.PassedOver++;
                continue;
            }

            var seat = table.Number(0);
            if (!read.rules.TryGetValue(seat, out var ofSeat))
                read.rules.Add(seat, ofSeat = []);
            ofSeat.Add((table.Day(1), table.LastDay(2), table.Of(4, ids.Municipalities)));
        }

        return read;
    }

    /// <summary>The days of a seat, cut where what it is reserved for changes.</summary>
    public IEnumerable<(Span Span, string? Municipality)> Stretches(int seat, Span whole)
    {
        var from = whole.FirstDay;
        foreach (var (first, last, municipality) in (rules.GetValueOrDefault(seat) ?? []).OrderBy(rule => rule.First ?? LocalDate.MinIsoValue))
        {
            var begins = first is null || (from is not null && first <= from) ? from : first;
            if (begins > from)
                yield return (Of(from, begins!.Value.PlusDays(-1)), null);
            var ends = whole.LastDay is { } end && !(last < end) ? end : last;
            if (ends < begins)
                continue;
            yield return (Of(begins, ends), municipality);
            if (ends is null || ends == whole.LastDay)
                yield break;
            from = ends.Value.PlusDays(1);
        }

        yield return (Of(from, whole.LastDay), null);
    }

    private static Span Of(LocalDate? first, LocalDate? last) =>
        new(first, first is null ? DayBasis.Open : DayBasis.Stated, last, last is null ? DayBasis.Open : DayBasis.Stated);
}

using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Graph.Reading.Law;

/// <summary>What changed when in a law document. It compares what a reader is told, so whatever a document holds shows by itself once it has words.</summary>
internal static class LawChanges
{
    /// <summary>The changes in the order of their days; on the first covered day everything comes.</summary>
    public static IReadOnlyList<LawChange> Of(LawDocument law, LawNames names)
    {
        var days = LawDays.Of(law).Concat(LawDays.OfWordings(law)).Where(day => day >= law.CoveredFrom).Distinct().Order();
        return
        [
            .. days.Select(day => new LawChange(day, Lines(day == law.CoveredFrom ? [] : LawParts.On(law, day.PlusDays(-1), names), LawParts.On(law, day, names))))
                .Where(change => change.Lines.Count > 0),
        ];
    }

    private static List<LawChangeLine> Lines(IReadOnlyList<LawPart> before, IReadOnlyList<LawPart> now)
    {
        var lines = new List<LawChangeLine>();
        foreach (var key in now.Concat(before).Select(part => part.Key).Distinct(StringComparer.Ordinal))
        {
            var former = before.Where(part => part.Key == key).ToList();
            var latter = now.Where(part => part.Key == key).ToList();
            var gone = former.Except(latter).ToList();
            var come = latter.Except(former).ToList();
            for (var index = 0; index < Math.Max(gone.Count, come.Count); index++)
            {
                var (old, fresh) = (gone.ElementAtOrDefault(index), come.ElementAtOrDefault(index));
                lines.Add(new LawChangeLine((fresh ?? old)!.Subject, old?.Text, fresh?.Text));
            }
        }

        return lines;
    }
}

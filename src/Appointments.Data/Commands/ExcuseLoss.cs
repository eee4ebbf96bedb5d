using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Tells which excuses an entry has ended or shortened with the appointment that they were given for.</summary>
internal static class ExcuseLoss
{
    public static async Task WarnAsync(Judgement judgement, CancellationToken cancel)
    {
        foreach (var (before, after) in await ChangedAsync(judgement, cancel))
        {
            var rule = before.Exemption.Rule;
            judgement.Warn(Objection.Of(
                "EXCUSE_ENDED",
                $"Undtagelsen fra «{rule}» fulgte udpegningen: {(after is null ? "den gælder ikke længere" : $"den gælder nu {SpanWords.Danish(after)}")}.",
                $"The excuse from \"{rule}\" went with the appointment: {(after is null ? "it holds no longer" : $"it holds {SpanWords.English(after)} now")}.") with
            { Day = before.Span.FirstDay });
        }
    }

    /// <summary>The excuses that the entry has withdrawn or shortened, each with the days it has now; null when it has none.</summary>
    private static async Task<IEnumerable<(ForumExemption Before, Span? After)>> ChangedAsync(Judgement judgement, CancellationToken cancel)
    {
        var number = judgement.Number;
        var rows = await judgement.AskAsync(
            db => db.Exemptions.Where(before => before.SupersededIn == number)
                .LeftJoin(db.Exemptions.Where(after => after.RecordedIn == number), before => before.FactId, after => after.FactId, (before, after) => new { Before = before, After = after })
                .OrderBy(excuse => excuse.Before.FactId)
                .ToListAsync(cancel),
            cancel);
        return rows.Select(row => (row.Before.ToForumExemption(), row.After?.Span));
    }
}

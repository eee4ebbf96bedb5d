using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A deputy leaves the order before the time. The others keep their places: the place waits for the one who comes back.</summary>
/// <param name="deputy">FactId of the deputy.</param>
/// <param name="lastDay">Last day, included.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class EndDeputy(long deputy, LocalDate lastDay, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "end-deputy";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["deputy"] = deputy, ["lastDay"] = lastDay.Iso() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var row = await recording.Standing<DeputyRow>().FirstOrDefaultAsync(it => it.FactId == deputy, cancel);
        if (row is null)
        {
            recording.Refuse(Objection.Of("UNKNOWN_DEPUTY", $"Registret har ingen sådan stedfortræder.", $"The register has no such deputy: use the id that the seat's deputies give.", "deputy"));
            return;
        }

        var forum = await recording.Standing<SeatRow>().Where(seat => seat.SeatId == row.SeatId).Select(seat => seat.ForumId).FirstAsync(cancel);
        await ForumVersion.ExpectAsync(recording, forum, expectedVersion, cancel);
        if (row.PersonId is null)
            recording.Refuse(Objection.Of(
                "EX_OFFICIO_DEPUTY",
                $"Stedfortræderen følger et hverv: den, der har hvervet, er stedfortræder. Afslut hvervet i stedet.",
                $"The deputy follows an office: who holds the office is the deputy. End the office instead (endOffice).",
                "deputy"));
        else if (lastDay < row.FirstDay)
            recording.Refuse(DayObjections.EndBeforeStart(row.FirstDay, lastDay));
        else if (lastDay > row.LastDay)
            recording.Refuse(Objection.Of(
                "ENDS_EARLIER",
                $"Stedfortræderen går allerede af den {row.LastDay.Danish()}.",
                $"The deputy leaves on {row.LastDay.English()} already.",
                "lastDay"));
        if (recording.Refusals.Count > 0)
            return;
        recording.Supersede(row);
        recording.Result = recording.Add(new DeputyRow
        {
            FactId = row.FactId, SeatId = row.SeatId, PersonId = row.PersonId, Place = row.Place, Span = row.Span with { LastDay = lastDay, LastDayBasis = DayBasis.Stated }, Source = row.Source,
        });
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var before = (await judgement.Before(lastDay).DeputiesByIdAsync([deputy], cancel))[0]!;
        if (before.Span.LastDay == lastDay)
            return;
        var seat = (await judgement.After(lastDay).SeatsByIdAsync([before.SeatId], cancel))[0]!;
        var gone = new Span(lastDay.PlusDays(1), DayBasis.Stated, before.Span.LastDay, before.Span.LastDayBasis);
        await new BoardCheck(judgement, seat.Seat.ForumId).TellAsync(gone, cancel);
    }
}

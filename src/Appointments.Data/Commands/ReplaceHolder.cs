using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>One act: somebody leaves a seat and somebody else gets it.</summary>
/// <param name="appointment">FactId of the appointment that ends.</param>
/// <param name="lastDay">Its last day, included.</param>
/// <param name="endReason">Why, in Danish; at most 400 characters.</param>
/// <param name="successor">Who follows; forum and seat are those of the appointment that ends, whatever it says of them.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class ReplaceHolder(long appointment, LocalDate lastDay, string endReason, NewAppointment successor, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "replace-holder";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["appointment"] = appointment, ["lastDay"] = lastDay.Iso(), ["endReason"] = endReason, ["successor"] = successor.ToJson(),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.AppointmentAsync(appointment, "appointment", cancel) is not { } row)
            return;
        await Ending.RecordAsync(recording, row, lastDay, endReason, cancel);
        if (successor.FirstDay <= lastDay)
            recording.Refuse(Objection.Of(
                "STARTS_BEFORE_END",
                $"Efterfølgeren kan tidligst have pladsen dagen efter {lastDay.Danish()}.",
                $"The successor can have the seat from the day after {lastDay.English()} at the earliest.",
                "firstDay"));
        var forum = await recording.Standing<ForumRow>().Where(it => it.FactId == row.ForumId).Select(it => it.Slug).FirstAsync(cancel);
        var wanted = successor with { Forum = forum, Seat = new SeatRef(null, row.SeatId) };
        var status = row.Status == AppointmentStatus.Noted ? AppointmentStatus.Noted : AppointmentStatus.Appointed;
        await new Appointing(recording, wanted, status).AddAsync(leaving: row.FactId, expectedVersion, cancel);
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var next = (await judgement.After(successor.FirstDay).AppointmentsByIdAsync([judgement.Result!.Value], cancel))[0]!;
        var before = (await judgement.Before(lastDay).AppointmentsByIdAsync([appointment], cancel))[0]!;
        await AppointmentJudgement.RunAsync(judgement, next, successor.Excuse?.Rule, [.. Left(before, next)], cancel);
        await WarnOfEmptySeatAsync(judgement, next, cancel);
        await ExcuseLoss.WarnAsync(judgement, cancel);
    }

    /// <summary>Days of the one who leaves on which the successor does not have the seat: those between the two, and those after the successor.</summary>
    private IEnumerable<Span> Left(Appointment before, Appointment next)
    {
        if (Between is { } between)
            yield return between;
        if (next.Span.LastDay is { } end && !(before.Span.LastDay <= end))
            yield return new Span(end.PlusDays(1), DayBasis.Stated, before.Span.LastDay, before.Span.LastDayBasis);
    }

    private Span? Between => successor.FirstDay > lastDay.PlusDays(1) ? new Span(lastDay.PlusDays(1), DayBasis.Stated, successor.FirstDay.PlusDays(-1), DayBasis.Stated) : null;

    private async Task WarnOfEmptySeatAsync(Judgement judgement, Appointment next, CancellationToken cancel)
    {
        if (Between is not { FirstDay: { } first } between || (await judgement.After(first).SeatsByIdAsync([next.SeatId], cancel))[0] is not { HeldBy: null })
            return;
        judgement.Warn(Objection.Of(
            "SEAT_EMPTY_BETWEEN",
            $"Pladsen er uden indehaver {SpanWords.Danish(between)}. Er det ikke meningen, så ret efterfølgerens første dag.",
            $"Nobody has the seat {SpanWords.English(between)}. If that is not meant, correct the successor's first day.",
            "firstDay") with
        { Day = first });
    }
}

using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Somebody leaves a seat before the time.</summary>
/// <param name="appointment">FactId of the appointment.</param>
/// <param name="lastDay">Last day, included.</param>
/// <param name="endReason">Why, in Danish; at most 400 characters.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class EndAppointment(long appointment, LocalDate lastDay, string endReason, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "end-appointment";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["appointment"] = appointment, ["lastDay"] = lastDay.Iso(), ["endReason"] = endReason };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.AppointmentAsync(appointment, "appointment", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.ForumId, expectedVersion, cancel);
        await Ending.RecordAsync(recording, row, lastDay, endReason, cancel);
        recording.Result = row.FactId;
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var before = (await judgement.Before(lastDay).AppointmentsByIdAsync([appointment], cancel))[0]!;
        if (before.Span.LastDay == lastDay)
            return;
        var vacant = new Span(lastDay.PlusDays(1), DayBasis.Stated, before.Span.LastDay, before.Span.LastDayBasis);
        await new BoardCheck(judgement, before.ForumId).TellAsync(vacant, cancel);
        await ExcuseLoss.WarnAsync(judgement, cancel);
    }
}

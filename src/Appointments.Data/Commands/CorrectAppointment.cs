using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Puts right what was wrong with an appointment all along. What the register said before stays reachable.</summary>
/// <param name="appointment">FactId of the appointment.</param>
/// <param name="correction">What was wrong.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class CorrectAppointment(long appointment, AppointmentCorrection correction, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "correct-appointment";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Correction;

    internal override JsonObject ToJson() => new() { ["appointment"] = appointment, ["correction"] = correction.ToJson() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.AppointmentAsync(appointment, "appointment", cancel) is not { } row)
            return;
        if (correction.Retracts)
        {
            await ForumVersion.ExpectAsync(recording, row.ForumId, expectedVersion, cancel);
            recording.Supersede(row);
            await AppointmentExcuses.KeepToAsync(recording, row, days: null, cancel);
            recording.Result = row.FactId;
            return;
        }

        if (correction.FirstDay is null && row.Span.FirstDay is null)
        {
            recording.Refuse(Objection.Of("FIRST_DAY_NEEDED", $"Udpegningens første dag er ikke kendt; angiv den.", $"The first day of the appointment is not known; give it.", "firstDay"));
            return;
        }

        var corrected = new Appointing(recording, await CorrectedAsync(recording, row, cancel), correction.Status ?? row.Status)
        {
            Corrects = row,
            EndReason = correction.EndReason ?? Kept("endReason", row.EndReason),
            PartyDigest = await IsSamePersonAsync(recording, row, cancel) ? Kept("party", row.PartyDigest) : null,
        };
        await corrected.AddAsync(leaving: row.FactId, expectedVersion, cancel);
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var anyDay = new LocalDate(2000, 1, 1);
        var before = (await judgement.Before(anyDay).AppointmentsByIdAsync([appointment], cancel))[0]!;

        // What the correction takes away, the whole appointment perhaps, is not stopped, and told.
        Span[] left = before.MakesHolder ? [before.Span] : [];
        if ((await judgement.After(anyDay).AppointmentsByIdAsync([appointment], cancel))[0] is { } after)
            await AppointmentJudgement.RunAsync(judgement, after, excusedRule: null, left, cancel);
        else if (before.MakesHolder)
            await new BoardCheck(judgement, before.ForumId).TellAsync(before.Span, cancel);
        await ExcuseLoss.WarnAsync(judgement, cancel);
    }

    private async Task<NewAppointment> CorrectedAsync(Recording recording, AppointmentRow row, CancellationToken cancel)
    {
        var forum = await recording.Standing<ForumRow>().Where(it => it.FactId == row.ForumId).Select(it => it.Slug).FirstAsync(cancel);
        var person = correction.Person ?? await recording.Standing<PersonRow>().Where(it => it.FactId == row.PersonId).Select(it => it.Slug).FirstAsync(cancel);
        var span = row.Span;
        return new NewAppointment(forum, correction.Seat ?? new SeatRef(null, row.SeatId), person, correction.FirstDay ?? row.FirstDay)
        {
            FirstDayBasis = correction.FirstDayBasis ?? (correction.FirstDay is null ? span.FirstDayBasis : DayBasis.Stated),
            LastDay = correction.LastDayBasis == DayBasis.Open ? null : correction.LastDay ?? span.LastDay,
            LastDayBasis = correction.LastDayBasis ?? (correction.LastDay is null ? span.LastDayBasis : DayBasis.Stated),
            Decision = correction.Decision ?? Kept("decision", row.DecisionId),
            Party = correction.Party,
            Municipality = correction.Municipality ?? (await IsSamePersonAsync(recording, row, cancel) ? Kept("municipality", row.MunicipalityCode) : null),
            Source = correction.Source ?? row.Source,
        };
    }

    /// <summary>Party and municipality are the person's: they do not go over to another.</summary>
    private async Task<bool> IsSamePersonAsync(Recording recording, AppointmentRow row, CancellationToken cancel) =>
        correction.Person is not { } slug || (await recording.PersonAsync(slug, "person", cancel))?.FactId == row.PersonId;

    private T? Kept<T>(string field, T? value) => correction.Clear.Contains(field, StringComparer.Ordinal) ? default : value;
}

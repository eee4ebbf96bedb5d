using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What is said of an appointment that an entry has brought.</summary>
internal static class AppointmentJudgement
{
    /// <summary>Tells when the seat ends, and checks the board on the days of the appointment.</summary>
    /// <param name="judgement">The register before and after.</param>
    /// <param name="appointmentId">FactId of the appointment.</param>
    /// <param name="status">How far it has come: only what the KKR itself decides is stopped by the law.</param>
    /// <param name="excusedRule">The rule that the caller excuses; null when none.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task RunAsync(Judgement judgement, long appointmentId, AppointmentStatus status, string? excusedRule, CancellationToken cancel)
    {
        var appointment = (await judgement.After(new LocalDate(2000, 1, 1)).AppointmentsByIdAsync([appointmentId], cancel))[0]!;
        var view = judgement.After(appointment.Span.FirstDay ?? new LocalDate(2000, 1, 1));
        await WarnOfEndAsync(judgement, view, appointment, cancel);
        if (!appointment.MakesHolder)
            return;
        var check = new BoardCheck(judgement, appointment.ForumId)
        {
            PersonId = appointment.PersonId,
            Stops = status == AppointmentStatus.Noted ? BoardCheck.StopsNoted : finding => finding.Binds,
        };
        await check.RunAsync(appointment.Span, cancel);
        check.RefuseIdleExcuse(excusedRule);
    }

    private static async Task WarnOfEndAsync(Judgement judgement, RegisterView view, Appointment appointment, CancellationToken cancel)
    {
        var life = new SeatLife(await view.SeatRowsAsync(appointment.SeatId, cancel));
        var forum = (await view.ForaByIdAsync([appointment.ForumId], cancel))[0]!;
        if ((await view.LawOfAsync([LawScope.Of(forum)], cancel)).TryGetValue(forum.Id, out var law) && life.EndsWithin(appointment.Span) is { } end)
            judgement.Warn(DayObjections.SeatEnds(law, life, end));
    }
}

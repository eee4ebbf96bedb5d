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
    /// <summary>Tells when the seat ends, and checks the board on the days of the appointment. Only what the KKR itself decides is stopped by the law.</summary>
    /// <param name="judgement">The register before and after.</param>
    /// <param name="appointment">The appointment as it stands after the entry.</param>
    /// <param name="excusedRule">The rule that the caller excuses; null when none.</param>
    /// <param name="left">Days on which the entry takes somebody from the seat: what that breaks is told, and stops nothing.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task RunAsync(Judgement judgement, Appointment appointment, string? excusedRule, IReadOnlyList<Span> left, CancellationToken cancel)
    {
        await WarnOfSeatAsync(judgement, appointment, cancel);
        var check = new BoardCheck(judgement, appointment.ForumId)
        {
            PersonIds = [appointment.PersonId],
            ExcusedRule = excusedRule,
            Stops = appointment.Status == AppointmentStatus.Noted ? BoardCheck.StopsNoted : finding => finding.Binds,
        };
        if (appointment.MakesHolder)
        {
            await check.RunAsync(appointment.Span, cancel);
            check.RefuseIdleExcuse();
        }

        foreach (var days in left) await check.TellAsync(days, cancel);
    }

    /// <summary>Tells when the seat ends, and when it is another group's post.</summary>
    public static async Task WarnOfSeatAsync(Judgement judgement, Appointment appointment, CancellationToken cancel)
    {
        var view = judgement.After(appointment.Span.FirstDay ?? new LocalDate(2000, 1, 1));
        await WarnOfEndAsync(judgement, view, appointment, cancel);
        if (appointment.MakesHolder) await PostWarning.TellAsync(judgement, appointment, view.Day, cancel);
    }

    private static async Task WarnOfEndAsync(Judgement judgement, RegisterView view, Appointment appointment, CancellationToken cancel)
    {
        var life = new SeatLife(await view.SeatRowsAsync(appointment.SeatId, cancel));
        var forum = (await view.ForaByIdAsync([appointment.ForumId], cancel))[0]!;
        if ((await view.LawOfAsync([LawScope.Of(forum)], cancel)).TryGetValue(forum.Id, out var law) && life.EndsWithin(appointment.Span) is { } end)
            judgement.Warn(DayObjections.SeatEnds(law, life, end));
    }
}

using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Ends an appointment before its time. Its status stays: who decided it is what the days before are judged by.</summary>
internal static class Ending
{
    /// <summary>Records the end; records nothing when it has refused.</summary>
    public static async Task RecordAsync(Recording recording, AppointmentRow row, LocalDate lastDay, string reason, CancellationToken cancel)
    {
        if (Objection(row, lastDay) is { } objection)
        {
            recording.Refuse(objection);
            return;
        }

        var ended = new AppointmentRow
        {
            FactId = row.FactId, SeatId = row.SeatId, ForumId = row.ForumId, PersonId = row.PersonId, Status = row.Status, DecisionId = row.DecisionId,
            PartyDigest = row.PartyDigest, MunicipalityCode = row.MunicipalityCode, EndReason = reason,
            Span = row.Span with { LastDay = lastDay, LastDayBasis = DayBasis.Stated }, Source = row.Source,
        };
        recording.Supersede(row);
        await AppointmentExcuses.KeepToAsync(recording, row, ended.Span, cancel);
        recording.Add(ended);
    }

    private static Objection? Objection(AppointmentRow row, LocalDate lastDay)
    {
        if (row.Status is AppointmentStatus.Nominated or AppointmentStatus.Recommended)
            return Data.Objection.Of(
                "HOLDS_NOTHING",
                $"Den, der kun er indstillet eller anbefalet, har ingen plads at forlade. Ret registreringen i stedet.",
                $"Who is only nominated or recommended has no seat to leave. Correct the registration instead (correctAppointment).",
                "appointment");
        if (lastDay < row.FirstDay)
            return DayObjections.EndBeforeStart(row.FirstDay, lastDay);
        return lastDay > row.LastDay
            ? Data.Objection.Of(
                "ENDS_EARLIER",
                $"Udpegningen slutter allerede den {row.LastDay.Danish()}. Er den dag forkert, så ret den.",
                $"The appointment ends on {row.LastDay.English()} already. If that day is wrong, correct it (correctAppointment).",
                "lastDay")
            : null;
    }
}

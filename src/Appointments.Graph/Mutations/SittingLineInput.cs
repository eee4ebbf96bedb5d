using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Graph.Writing;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>A line of <c>registerSitting</c>: a seat, who gets it, and what was decided.</summary>
public sealed record SittingLineInput(
    string Forum,
    string Seat,
    string Person,
    SittingAct? Act,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    string? Party,
    string? Municipality,
    string? Decision,
    string? Item,
    string? CaseNumber,
    string? Text,
    int? ExpectedVersion)
{
    internal SittingLine ToLine(LocalDate firstDay) => new(
        new NewAppointment(Forum, InputIds.Seat(Seat), Person, FirstDay ?? firstDay)
        {
            LastDay = LastDay,
            Decision = InputIds.Number(Decision, "Decision"),
            Party = Party,
            Municipality = Municipality,
        },
        Act switch { SittingAct.Noted => AppointmentStatus.Noted, SittingAct.Recommended => AppointmentStatus.Recommended, _ => AppointmentStatus.Appointed },
        Item,
        CaseNumber,
        Text,
        ExpectedVersion);
}

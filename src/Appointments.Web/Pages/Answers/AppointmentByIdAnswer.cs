namespace Appointments.Web.Pages.Answers;

/// <summary>An appointment that is to be ended, replaced or corrected.</summary>
public sealed record AppointmentByIdAnswer(
    string Id,
    string Status,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    string? EndReason,
    Named Person,
    FormSeatKeyAnswer? Seat,
    AppointmentForumAnswer Forum,
    StandingDecisionAnswer? Decision,
    MunicipalityCodeAnswer? Municipality);

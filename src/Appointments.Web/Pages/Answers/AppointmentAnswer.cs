namespace Appointments.Web.Pages.Answers;

/// <summary>An appointment; what the question did not ask for is null.</summary>
public sealed record AppointmentAnswer(
    string? Id,
    string Status,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis,
    string? EndReason,
    PartyAnswer? Party,
    Named? Municipality,
    DecisionAnswer? Decision,
    SourceAnswer Source,
    Named? Person,
    Named? Forum,
    SeatLabelAnswer? Seat,
    string? RecordedAt,
    IReadOnlyList<VersionAnswer>? Versions = null);

namespace Appointments.Web.Pages.Answers;

/// <summary>Who names chair and vice-chair.</summary>
public sealed record ChairElectionAnswer(
    string? Chair,
    string? ViceChair,
    string Mark,
    string? MeetingDay,
    string? AlliancesDueBy,
    string WorkingDays,
    string WorkingDaysMark);

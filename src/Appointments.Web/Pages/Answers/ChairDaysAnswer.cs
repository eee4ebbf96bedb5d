namespace Appointments.Web.Pages.Answers;

/// <summary>The days of an election of chairs.</summary>
public sealed record ChairDaysAnswer(
    string? MeetingDay,
    string? AlliancesDueBy);

namespace Appointments.Web.Pages.Answers;

/// <summary>A line of an attendance list.</summary>
public sealed record AttendanceAnswer(
    string PrintedName,
    bool Present,
    Named? Person,
    PartyAnswer? Party,
    Named? Municipality);

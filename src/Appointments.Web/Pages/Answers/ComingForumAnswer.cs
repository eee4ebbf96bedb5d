namespace Appointments.Web.Pages.Answers;

/// <summary>A forum to be filled in a term.</summary>
public sealed record ComingForumAnswer(
    ForumHeadAnswer Forum,
    bool Covered,
    LawPeriodAnswer? Period,
    LawAnswer? Law,
    IReadOnlyList<AppointmentAnswer> AppointedBefore,
    IReadOnlyList<AppointmentAnswer> Appointments);

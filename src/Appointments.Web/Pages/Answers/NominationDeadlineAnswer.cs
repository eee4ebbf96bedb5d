namespace Appointments.Web.Pages.Answers;

/// <summary>The deadline of a round of nomination.</summary>
public sealed record NominationDeadlineAnswer(
    string Round,
    string Day,
    int DaysLeft,
    Named Forum);

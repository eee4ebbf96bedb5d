namespace Appointments.Web.Pages.Answers;

/// <summary>A distribution; of one of chairs the days of their election.</summary>
public sealed record ChairDeadlineAnswer(
    string Slug,
    string Name,
    ChairDaysAnswer? ChairElection);

namespace Appointments.Web.Pages.Answers;

/// <summary>Who may be meant by a name.</summary>
public sealed record NameMatchesAnswer(
    string Name,
    IReadOnlyList<PersonMatchAnswer> Matches);

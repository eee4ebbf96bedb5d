namespace Appointments.Web.Pages.Answers;

/// <summary>Who may be meant by names.</summary>
public sealed record PersonMatchesData(
    IReadOnlyList<NameMatchesAnswer> PersonMatches);

namespace Appointments.Web.Pages.Answers;

/// <summary>What the question <c>law</c> answers; null when it is refused.</summary>
public sealed record LawData(
    LawAnswer? LawDocument);

namespace Appointments.Web.Pages.Answers;

/// <summary>What a rule finds by the law of another day.</summary>
public sealed record LawComparisonAnswer(
    string Day,
    string? Answer,
    string Difference);

namespace Appointments.Web.Pages.Answers;

/// <summary>What changes in a law on a day.</summary>
public sealed record LawChangeAnswer(
    string Day,
    IReadOnlyList<LawChangeLineAnswer> Lines);

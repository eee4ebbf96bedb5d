namespace Appointments.Web.Pages.Answers;

/// <summary>A calculated KKR, or what is wrong with what was typed.</summary>
public sealed record KkrCalculationAnswer(
    IReadOnlyList<string> Faults,
    KkrCompositionAnswer? Composition);

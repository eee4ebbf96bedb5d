namespace Appointments.Web.Pages.Answers;

/// <summary>A count, or what is wrong with what was typed.</summary>
public sealed record ElectionAnswer(
    ElectionCountAnswer? Count,
    IReadOnlyList<ElectionFaultAnswer> Faults);

namespace Appointments.Web.Pages.Answers;

/// <summary>Something that stands against a registration, or that its reader should know.</summary>
public sealed record ObjectionAnswer(
    string Code,
    string Message,
    IReadOnlyList<string> Path,
    string? Day,
    ObjectionFindingAnswer? Finding,
    string? Thing = null);

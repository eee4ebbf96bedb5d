namespace Appointments.Web.Pages.Answers;

/// <summary>The own template of a letter.</summary>
public sealed record LetterTemplateAnswer(
    string FileName,
    string Document);

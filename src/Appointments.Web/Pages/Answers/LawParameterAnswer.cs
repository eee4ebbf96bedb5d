namespace Appointments.Web.Pages.Answers;

/// <summary>What a rule is told besides, in words; name and value where the question asked for them.</summary>
public sealed record LawParameterAnswer(
    string Text,
    string? Name = null,
    string? Value = null);

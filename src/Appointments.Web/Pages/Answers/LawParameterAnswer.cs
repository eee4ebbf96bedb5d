namespace Appointments.Web.Pages.Answers;

/// <summary>What a rule is told besides, in words.</summary>
public sealed record LawParameterAnswer(
    string Text);

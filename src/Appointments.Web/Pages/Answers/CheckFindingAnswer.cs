namespace Appointments.Web.Pages.Answers;

/// <summary>What one rule found before a registration, or would find after it.</summary>
public sealed record CheckFindingAnswer(
    string Rule,
    string Force,
    string Strength,
    string Answer,
    string? Sum,
    string? Message,
    FormCitationAnswer? Citation);

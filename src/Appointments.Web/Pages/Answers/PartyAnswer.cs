namespace Appointments.Web.Pages.Answers;

/// <summary>A party letter with its name.</summary>
public sealed record PartyAnswer(
    string Letter,
    string? Name);

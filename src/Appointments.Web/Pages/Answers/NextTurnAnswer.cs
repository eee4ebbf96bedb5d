namespace Appointments.Web.Pages.Answers;

/// <summary>The turn that is next.</summary>
public sealed record NextTurnAnswer(
    int Number,
    string Group);

namespace Appointments.Web.Pages.Answers;

/// <summary>How many demands of one force.</summary>
public sealed record ForceCountAnswer(
    string Force,
    int Count);

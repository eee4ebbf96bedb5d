namespace Appointments.Web.Pages.Answers;

/// <summary>A verdict with the number of open seats.</summary>
public sealed record CompositionVerdictAnswer(
    string Verdict,
    int OpenSeats);

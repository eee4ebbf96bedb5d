namespace Appointments.Web.Pages.Answers;

/// <summary>Between whom a lot must be drawn.</summary>
public sealed record LotsNeededAnswer(
    string Level,
    IReadOnlyList<string> Between,
    int Seats,
    string? Within,
    bool Waits);

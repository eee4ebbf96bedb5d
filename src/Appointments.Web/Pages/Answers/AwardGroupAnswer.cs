namespace Appointments.Web.Pages.Answers;

/// <summary>Seats given at once.</summary>
public sealed record AwardGroupAnswer(
    IReadOnlyList<string> Winners,
    bool ByLot);

namespace Appointments.Web.Pages.Answers;

/// <summary>The seats of a list.</summary>
public sealed record ListSeatsAnswer(
    string Id,
    int Seats);

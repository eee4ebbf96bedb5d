namespace Appointments.Web.Pages.Answers;

/// <summary>A deputy of a seat.</summary>
public sealed record DeputyAnswer(
    int Order,
    string? ExOfficioOffice,
    Named? Person);

namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR and how its seats are spread.</summary>
public sealed record BalanceKkrAnswer(
    string Slug,
    string Name,
    BalanceAnswer Balance);

namespace Appointments.Web.Pages.Answers;

/// <summary>A party among political seats.</summary>
public sealed record PartyBalanceAnswer(
    string Letter,
    string? Name,
    int? Votes,
    int? Entitlement,
    int Held,
    int? Difference);

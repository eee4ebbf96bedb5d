namespace Appointments.Web.Pages.Answers;

/// <summary>What a forum's page draws of its KKR.</summary>
public sealed record ForumSpreadAnswer(
    string Name,
    IReadOnlyList<AreaMunicipalityAnswer> Municipalities,
    ForumSpreadBalanceAnswer Balance);

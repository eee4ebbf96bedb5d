namespace Appointments.Web.Pages.Answers;

/// <summary>How the seats that a KKR fills are spread.</summary>
public sealed record BalanceAnswer(
    IReadOnlyList<string> NotCovered,
    string? NoEntitlement,
    VoteTableAnswer? VoteTable,
    FindingAnswer? Proportion,
    SeatBalanceAnswer Together,
    SeatBalanceAnswer Chairs,
    SeatBalanceAnswer ViceChairs,
    IReadOnlyList<ForumBalanceAnswer> Fora,
    IReadOnlyList<YearBalanceAnswer> Years);

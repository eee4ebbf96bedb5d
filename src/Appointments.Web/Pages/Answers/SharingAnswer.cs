namespace Appointments.Web.Pages.Answers;

/// <summary>Seats shared once, with the quotient table.</summary>
public sealed record SharingAnswer(
    string Level,
    string? Within,
    int Seats,
    bool Open,
    IReadOnlyList<ContenderAnswer> Contenders,
    IReadOnlyList<AwardGroupAnswer> Order,
    IReadOnlyList<QuotientRowAnswer> Quotients,
    IReadOnlyList<string> NextInLine);

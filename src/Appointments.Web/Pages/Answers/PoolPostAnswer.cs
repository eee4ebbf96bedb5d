namespace Appointments.Web.Pages.Answers;

/// <summary>A post of a pool and whose it is on the day.</summary>
public sealed record PoolPostAnswer(
    string? Group,
    int? Number,
    string? Ground,
    string? GroundText,
    string? Paragraph,
    PostSeatAnswer? Seat,
    IReadOnlyList<PostHoldingAnswer> Ledger);

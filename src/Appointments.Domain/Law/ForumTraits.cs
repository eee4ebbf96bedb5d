namespace Appointments.Domain.Law;

/// <summary>What a forum brings to the law of its kind, of all days in one state of the register.</summary>
/// <param name="Kkr">Slug of the KKR it belongs to; null for a national body.</param>
/// <param name="Settings">By name of the parameter: the values set for the forum itself; empty when none are.</param>
/// <param name="Area">Codes of the municipalities of its KKR, each with its days, in the order in which their seats stand; empty without a KKR.</param>
public sealed record ForumTraits(
    string? Kkr,
    ILookup<string, Dated<string>> Settings,
    IReadOnlyList<Dated<string>> Area);

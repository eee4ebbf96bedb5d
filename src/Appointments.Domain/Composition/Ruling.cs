using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What a rule answers to a demand, before exemptions. The three sentences are read one after another; a rule says each thing in one of them only.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Found">What was found; null when what is missing says it all.</param>
/// <param name="Sum">The sum in whole numbers; null when there is none or it would give a person away.</param>
internal sealed record Ruling(Answer Answer, LocalizedText? Found, string? Sum = null)
{
    /// <summary>What is demanded on the day; null when the finding says it itself, or nothing is.</summary>
    public LocalizedText? Demanded { get; init; }

    /// <summary>What is missing or too much, or what must still be known; null when nothing is.</summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>How far the demand is from being possible to meet; what <see cref="Finding.Shortfall"/> says.</summary>
    public int Shortfall { get; init; }

    public IReadOnlyList<long> SeatIds { get; init; } = [];

    public IReadOnlyList<long> PersonIds { get; init; } = [];

    /// <summary>The forum's own agreement, where that is what was judged and is cited, and not the law file's demand; null otherwise.</summary>
    public Agreement? Agreed { get; init; }
}

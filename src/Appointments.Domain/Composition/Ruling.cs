using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What a rule answers to a demand, before exemptions.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Message">What is demanded, what was found, what is missing.</param>
/// <param name="Sum">The sum in whole numbers; null when there is none or it would give a person away.</param>
internal sealed record Ruling(Answer Answer, LocalizedText Message, string? Sum = null)
{
    /// <summary>How far the demand is from being possible to meet; what <see cref="Finding.Shortfall"/> says.</summary>
    public int Shortfall { get; init; }

    public IReadOnlyList<long> SeatIds { get; init; } = [];

    public IReadOnlyList<long> PersonIds { get; init; } = [];

    /// <summary>The forum's own agreement, where that is what was judged and is cited, and not the law file's demand; null otherwise.</summary>
    public Agreement? Agreed { get; init; }
}

using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What a rule answers to a demand, before exemptions.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Message">What is demanded, what was found, what is missing.</param>
/// <param name="Sum">The sum in whole numbers; null when there is none or it would give a person away.</param>
internal sealed record Ruling(Answer Answer, LocalizedText Message, string? Sum = null)
{
    public IReadOnlyList<long> SeatIds { get; init; } = [];

    public IReadOnlyList<long> PersonIds { get; init; } = [];

    /// <summary>The demand as judged, where a setting of the forum made it another than the law file's; null otherwise.</summary>
    public Demand? AsJudged { get; init; }
}

using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>Whether the board as a whole is lawful on the day.</summary>
/// <param name="Verdict">Violated if a finding that binds is (<see cref="Finding.Binds"/>). Else Undetermined if a Must in doubt is violated, or any finding is undetermined that is not an aim in doubt (not confirmed, or by analogy). Else NotApplicable if all findings are. Else Satisfied: a missed aim and an excused violation leave it so.</param>
/// <param name="Findings">In the order of <see cref="CompositionRules"/>.</param>
/// <param name="OpenSeats">Voting seats that are vacant or not stated.</param>
/// <param name="NotComputed">Sentences of the legal basis on the day that are not computed.</param>
public sealed record CompositionResult(
    Answer Verdict,
    IReadOnlyList<Finding> Findings,
    int OpenSeats,
    IReadOnlyList<NotComputedSentence> NotComputed)
{
    /// <summary>What was judged; null where nothing was, because no law answers for the day.</summary>
    public required CompositionFacts? Facts { get; init; }

    /// <summary>The day that was judged.</summary>
    public required LocalDate Day { get; init; }
}

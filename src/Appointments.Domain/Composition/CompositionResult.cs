using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>Whether the board as a whole is lawful on the day.</summary>
/// <param name="Verdict">Over the findings that bind (<see cref="Finding.Binds"/>) only: Violated if one is, else Undetermined if one is, else Satisfied, which also holds when all others are excused or demand nothing. What only warns is seen in its finding.</param>
/// <param name="Findings">In the order of <see cref="CompositionRules"/>.</param>
/// <param name="OpenSeats">Voting seats that are vacant or not stated.</param>
/// <param name="NotComputed">Sentences of the legal basis on the day that are not computed.</param>
public sealed record CompositionResult(
    Answer Verdict,
    IReadOnlyList<Finding> Findings,
    int OpenSeats,
    IReadOnlyList<LocalizedText> NotComputed);

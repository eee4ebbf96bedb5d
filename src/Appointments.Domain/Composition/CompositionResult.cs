using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>Whether the board as a whole is lawful on the day.</summary>
/// <param name="Verdict">Violated if a demand that binds is; else Undetermined if one is; else Satisfied.</param>
/// <param name="Findings">In the order of the rules.</param>
/// <param name="OpenSeats">Voting seats that are vacant or not stated.</param>
/// <param name="NotComputed">Sentences of the legal basis that are not computed.</param>
public sealed record CompositionResult(
    Answer Verdict,
    IReadOnlyList<Finding> Findings,
    int OpenSeats,
    IReadOnlyList<LocalizedText> NotComputed);

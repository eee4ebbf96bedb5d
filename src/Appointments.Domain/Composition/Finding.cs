using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What one rule found.</summary>
/// <param name="Rule">The rule, <c>gender-balance</c>.</param>
/// <param name="Force">Where the demand gets its force.</param>
/// <param name="Strength">Whether it binds.</param>
/// <param name="Application">Whether its basis speaks of this body.</param>
/// <param name="Confirmed">False when the demand is not confirmed; then it never stops anything.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Message">What is demanded, what was found, what is missing, and the caveat, one after another; sentences a mayor reads without help.</param>
/// <param name="Sum">The sum in whole numbers, <c>4 + 4 ≤ 11</c>; null when there is none or it would give a person away.</param>
/// <param name="Citation">The paragraph as of the day; null when none is known.</param>
/// <param name="SeatIds">The seats concerned.</param>
/// <param name="PersonIds">The persons concerned; empty where naming them would reveal what is not public.</param>
public sealed record Finding(
    string Rule,
    Force Force,
    Strength Strength,
    Application Application,
    bool Confirmed,
    Answer Answer,
    LocalizedText Message,
    string? Sum,
    Citation? Citation,
    IReadOnlyList<long> SeatIds,
    IReadOnlyList<long> PersonIds)
{
    /// <summary>Which demand it is of; the same on every day on which the law makes it.</summary>
    public required DemandIdentity Identity { get; init; }

    /// <summary>What is demanded on the day; null when <see cref="Found"/> says it, or nothing is.</summary>
    public LocalizedText? Demanded { get; init; }

    /// <summary>What was found; null when what is missing says it all.</summary>
    public LocalizedText? Found { get; init; }

    /// <summary>What is missing or too much, or what must still be known; null when nothing is.</summary>
    public LocalizedText? Missing { get; init; }

    /// <summary>Why it is excused, and why it can only warn; null when neither.</summary>
    public LocalizedText? Caveat { get; init; }

    /// <summary>
    /// How far the demand is from being possible to meet, in whole numbers that the rule documents, seats for most: 0 unless the answer is Violated or
    /// Excused, else at least 1; more is worse. What was wrong before stops nobody: a registration is stopped when a demand that binds becomes Violated
    /// or its shortfall grows.
    /// </summary>
    public int Shortfall { get; init; }

    /// <summary>The same facts by the law before its present values began; null when nothing that this rule reads was otherwise since the law is covered. Computed when asked.</summary>
    public LawComparison? Before() => Neighbours?.Before(this);

    /// <summary>The same facts by the law from the next day on which it says something else to this rule; null when no such day is known. Computed when asked.</summary>
    public LawComparison? After() => Neighbours?.After(this);

    /// <summary>What the two are computed from.</summary>
    internal LawNeighbours? Neighbours { get; init; }

    /// <summary>True when a violation stops a registration: the demand binds, speaks of this body and is confirmed.</summary>
    public bool Binds => Strength == Strength.Must && Application == Application.Direct && Confirmed;
}

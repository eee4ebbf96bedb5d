using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>A demand that the law of a kind makes on the whole or on a seat.</summary>
/// <param name="Rule">Name of the rule that computes it, <c>gender-balance</c>.</param>
/// <param name="Force">Where it gets its force.</param>
/// <param name="Strength">Whether it binds.</param>
/// <param name="Application">Whether its basis speaks of this body.</param>
/// <param name="Confirmed">False when nobody could confirm it; then it never stops anything.</param>
/// <param name="CitationKey">Key of the citation.</param>
/// <param name="FirstDay">First day; null when from the start of coverage.</param>
/// <param name="LastDay">Last day, included; null while it stands.</param>
/// <param name="Parameters">What the rule needs besides; empty when nothing.</param>
/// <param name="Mark">How well it is known.</param>
/// <param name="Kkr">Slug of the KKR whose fora it is made of; null when of all.</param>
public sealed record Demand(
    string Rule,
    Force Force,
    Strength Strength,
    Application Application,
    bool Confirmed,
    string? CitationKey,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    IReadOnlyDictionary<string, string> Parameters,
    SourceMark Mark,
    string? Kkr = null)
{
    /// <summary>True when the demand holds on the day; both bounds are included.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);

    /// <summary>True when a violation stops a registration: it binds, speaks of this body and is confirmed.</summary>
    public bool Stops => Strength == Strength.Must && Application == Application.Direct && Confirmed;
}

using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>
/// What a rule finds in the facts of one day by the law of another: the same persons, offices, votes and settings; only the seats are those that the law gives on the
/// other day. A seat that both days have keeps its holder, one that only the other day has is taken as not stated, one that it has not is gone with its holder.
/// </summary>
/// <param name="Day">The other day.</param>
/// <param name="Answer">What the rule answers by the law of that day; null when that law does not make the demand.</param>
/// <param name="Demanded">What is demanded on that day; null when nothing is, or the rule does not say it apart.</param>
/// <param name="Sum">The sum by the law of that day; null when there is none or it would give a person away.</param>
/// <param name="Citation">The paragraph as of that day; null when none is known.</param>
/// <param name="Difference">All that differs, as one sentence that begins with the day.</param>
public sealed record LawComparison(
    LocalDate Day,
    Answer? Answer,
    LocalizedText? Demanded,
    string? Sum,
    Citation? Citation,
    LocalizedText Difference);

using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Law;

namespace Appointments.Domain.Composition;

/// <summary>
/// Which demand a finding is of, on whatever day it is judged: the law may make several demands of one rule, and make or end any of them on a day of its own, so their
/// order on a day tells nothing. Basis, strength, threshold and the like are what may change about a demand, and are no part of it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Seats">The groups of the seat plan that the demand names, in ordinal order with spaces between; empty when it speaks of the whole.</param>
/// <param name="Jointly">Those who must act jointly, in ordinal order with spaces between; empty when nobody must.</param>
/// <param name="Nth">0, or how many demands of the day before it in the law have the same rule, seats and joint actors.</param>
public sealed record DemandIdentity(string Rule, string Seats, string Jointly, int Nth)
{
    /// <summary>The identity of a demand that no other of the day shares rule, seats and joint actors with.</summary>
    internal static DemandIdentity Of(Demand demand) => new(demand.Rule, Ordered(CompositionRules.SeatGroups(demand)), Ordered(demand.Words(EntitledNomination.Jointly)), 0);

    private static string Ordered(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}

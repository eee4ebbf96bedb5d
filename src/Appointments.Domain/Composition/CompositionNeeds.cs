using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>What the demands of a day look at beside seats, holders and what is recorded of them. What none of them looks at need not be read.</summary>
/// <param name="Deputies">Deputies of the seats, and those who were before.</param>
/// <param name="EarlierAppointments">Earlier appointments of those who hold the seats.</param>
/// <param name="Predecessors">Who left which seat within the period.</param>
/// <param name="Owners">Slugs of the fora that own the forum; empty when none is looked at.</param>
/// <param name="Organisations">Slugs of those who must nominate jointly; empty when none must.</param>
/// <param name="Rounds">Rounds of nomination.</param>
public sealed record CompositionNeeds(
    bool Deputies,
    bool EarlierAppointments,
    bool Predecessors,
    IReadOnlyList<string> Owners,
    IReadOnlyList<string> Organisations,
    bool Rounds)
{
    /// <summary>What the law of a kind needs on the day.</summary>
    public static CompositionNeeds Of(LawDocument law, LocalDate day)
    {
        var demands = law.Demands.Where(demand => demand.Covers(day)).ToList();
        return new CompositionNeeds(
            demands.Exists(demand => demand.Rule is DeputyOrder.RuleName or DeputyGenderBalance.RuleName),
            demands.Exists(demand => demand.Rule == TermLimit.RuleName),
            demands.Exists(demand => demand.Rule == VacancyRefill.RuleName),
            [.. demands.Where(demand => demand.Rule == BothSides.RuleName).SelectMany(demand => demand.Words(BothSides.Owners)).Distinct(StringComparer.Ordinal)],
            [.. demands.Where(demand => demand.Rule == EntitledNomination.RuleName).SelectMany(demand => demand.Words(EntitledNomination.Jointly)).Distinct(StringComparer.Ordinal)],
            demands.Exists(demand => demand.Rule == NominationOfBothSexes.RuleName));
    }
}

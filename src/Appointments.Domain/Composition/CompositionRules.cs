using System.Reflection;
using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>The rules there are.</summary>
public static class CompositionRules
{
    /// <summary>
    /// In the order in which a reader needs them. First which seats there are, for every count counts seats; then who may sit in one of them;
    /// then how they were proposed; then the whole: a demand before a wish, and a wish with a number before one without.
    /// Last the register's own order, which speaks of what is written down and not of the board.
    /// </summary>
    internal static IReadOnlyList<CompositionRule> InOrder { get; } =
    [
        new SeatPlanRule(),
        new SizeLimit(),
        new OddNumber(),
        new RegionNoMajority(),
        new Eligibility(),
        new ReservedSeat(),
        new TermLimit(),
        new EntitledNomination(),
        new Rules.NominationOfBothSexes(),
        new SmallCompany(),
        new GenderBalance(),
        new DeputyGenderBalance(),
        new DeputyOrder(),
        new PartyProportion(),
        new VacancyRefill(),
        new GeographicSpread(),
        new CarryOver(),
        new BothSides(),
        new OneSeatAPerson(),
        new FunctionPeriodRule(),
        new DecisionRecorded(),
    ];

    /// <summary>The name of the rule that each nominating organisation names both a woman and a man.</summary>
    public const string NominationOfBothSexes = Rules.NominationOfBothSexes.RuleName;

    /// <summary>Which build of the program these rules are of: its version with the commit that it was built from, where that was known.</summary>
    public static string Build { get; } = typeof(CompositionRules).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";

    /// <summary>The names of the rules that a law file may demand.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. InOrder.Where(rule => rule.OwnDemand is null).Select(rule => rule.Name)];

    /// <summary>What people call the rule; its name for one that this build does not know, as an old entry of the journal may name one.</summary>
    public static LocalizedText TitleOf(string rule) => InOrder.FirstOrDefault(it => it.Name == rule)?.Title ?? new LocalizedText(rule, rule);

    /// <summary>True when the rule is the register's own order, which no law file demands.</summary>
    public static bool IsOwnOrder(string rule) => InOrder.Any(it => it.Name == rule && it.OwnDemand is not null);

    /// <summary>The settings that a forum may have, in the order of the rules that read them.</summary>
    public static IReadOnlyList<SettingName> Settings { get; } =
    [
        .. InOrder.SelectMany(rule => rule.Parameters.Where(it => it.AsSetting).Select(it => new SettingName(it.Name, rule.Name, it.Values))),
    ];

    /// <summary>True when a demand of that rule in a law file may carry the parameter with that value.</summary>
    public static bool Accepts(string rule, string parameter, string value) =>
        InOrder.Any(it => it.Name == rule && it.Parameters.Any(known => known.InLaw && known.Name == parameter && known.Accepts(value)));

    /// <summary>True when a forum may have the setting with that value.</summary>
    public static bool Accepts(string setting, string value) =>
        InOrder.Any(it => it.Parameters.Any(known => known.AsSetting && known.Name == setting && known.Accepts(value)));

    /// <summary>The groups of the seat plan that a demand names; empty when none. A law file that names one which the plan does not have is at fault.</summary>
    public static IReadOnlyList<string> SeatGroups(Demand demand) => DemandedSeats.Keys(demand);

    /// <summary>True when a demand of the rule is never more than an aim.</summary>
    public static bool IsOnlyAim(string rule) => InOrder.Any(it => it.Name == rule && it.OnlyAim);

    /// <summary>The parameters without which a demand of that rule says nothing; empty for an unknown rule.</summary>
    public static IReadOnlyList<string> Required(string rule) => InOrder.FirstOrDefault(it => it.Name == rule)?.Required ?? [];
}

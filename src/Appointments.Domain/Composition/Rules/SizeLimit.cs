using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// There are at most so many voting members (parameter <c>maximum</c>). Lov om trafikselskaber § 2: nine. The minister may allow more: a dated setting of
/// the forum, <c>dispensationMaximum</c>, raises the number and is named with its source; one that is not larger changes nothing, for leave to have fewer
/// is no leave. That the number stays odd under a dispensation is another demand. Seats are counted, so open ones leave nothing unknown; where the plan
/// states only some of the seats it can be broken and never be seen to be kept. The shortfall: the seats too many.
/// </summary>
internal sealed class SizeLimit : CompositionRule
{
    private const string Maximum = "maximum";
    private const string Dispensation = "dispensationMaximum";

    public override string Name => "size-limit";

    public override LocalizedText Title => new("Højst så mange medlemmer", "No more members");

    public override IReadOnlyList<RuleParameter> Parameters => [RuleParameter.WholeNumber(Maximum, 1).OnlyInLaw, RuleParameter.WholeNumber(Dispensation, 1).OnlyAsSetting];

    public override IReadOnlyList<string> Required => [Maximum];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var size = BoardSize.Of(facts, day);
        if (size.IsNone)
            return new Ruling(Answer.NotApplicable, BoardSize.None);
        var byLaw = int.Parse(demand.Parameters[Maximum], NumberStyles.None, CultureInfo.InvariantCulture);
        var dispensation = facts.Settings.GetValueOrDefault(Dispensation) is { } setting && setting.Number > byLaw ? setting : null;
        var most = dispensation?.Number ?? byLaw;
        var answer = size.Seats > most ? Answer.Violated : size.IsWhole ? Answer.Satisfied : Answer.Undetermined;
        var demanded = new LocalizedText(
            $"Der må højst være {Phrase.Count(byLaw, "stemmeberettiget medlem", "stemmeberettigede medlemmer")}.",
            $"There may be at most {Phrase.Count(byLaw, "voting member", "voting members")}.");
        return new Ruling(answer, demanded.Then(Allowed(dispensation)).Then(size.Counted), $"{Phrase.Digits(size.Seats)} {(size.Seats > most ? ">" : "≤")} {Phrase.Digits(most)}")
        {
            Shortfall = answer == Answer.Violated ? size.Seats - most : 0,
        };
    }

    private static LocalizedText? Allowed(ForumSetting? dispensation)
    {
        if (dispensation is null)
            return null;
        var number = Phrase.Digits(dispensation.Number);
        var source = dispensation.Source;
        return new LocalizedText(
            $"Efter dispensation højst {number} ({source.Paper}{(source.Day is { } dag ? $", {dag.Danish()}" : "")}).",
            $"By dispensation at most {number} ({source.Paper}{(source.Day is { } day ? $", {day.English()}" : "")}).");
    }
}

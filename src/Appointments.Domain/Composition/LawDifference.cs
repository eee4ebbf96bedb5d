using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>What one law makes of the facts and another does not, in clauses.</summary>
internal static class LawDifference
{
    /// <summary>What is otherwise than now; none when nothing is.</summary>
    /// <param name="now">The finding by the law of the day.</param>
    /// <param name="then">The finding by the other law; null when it does not make the demand.</param>
    public static IEnumerable<LocalizedText> Parts(Finding now, Finding? then)
    {
        if (then is null)
            return [new LocalizedText("kravet stilles ikke", "the demand is not made")];
        LocalizedText?[] parts = [Demanded(now, then), Strength(now, then), Basis(now, then), Confirmed(now, then), Answer(now, then)];
        return parts.OfType<LocalizedText>();
    }

    private static LocalizedText? Demanded(Finding now, Finding then) => then.Demanded is not { } demanded || demanded == now.Demanded
        ? null
        : new LocalizedText($"kravet er «{demanded.Da.TrimEnd('.')}»", $"the demand is \"{demanded.En.TrimEnd('.')}\"");

    private static LocalizedText? Strength(Finding now, Finding then) => then.Strength == now.Strength
        ? null
        : then.Strength == Law.Strength.Must
            ? new LocalizedText("kravet skal opfyldes", "the demand must be met")
            : new LocalizedText("kravet skal kun tilstræbes", "the demand is only to be striven for");

    private static LocalizedText? Basis(Finding now, Finding then) => then.Citation is not { } basis || basis == now.Citation
        ? null
        : new LocalizedText($"grundlaget er {Name(basis, basis.Act.Da)}", $"the basis is {Name(basis, basis.Act.En)}");

    private static LocalizedText? Confirmed(Finding now, Finding then) => then.Confirmed == now.Confirmed
        ? null
        : then.Confirmed
            ? new LocalizedText("grundlaget er bekræftet", "the basis is confirmed")
            : new LocalizedText("grundlaget er ikke bekræftet, så kravet kan kun advare", "the basis is not confirmed, so the demand can only warn");

    private static LocalizedText? Answer(Finding now, Finding then)
    {
        if (then.Answer != now.Answer)
        {
            var answer = Word(then.Answer);
            return new LocalizedText($"med de samme personer er svaret «{answer.Da}»", $"with the same persons the answer is \"{answer.En}\"");
        }

        return then.Sum == now.Sum || then.Sum is null ? null : new LocalizedText($"regnestykket er {then.Sum}", $"the sum is {then.Sum}");
    }

    private static string Name(Citation basis, string act) =>
        $"{act}{(basis.Paragraph is { } paragraph ? $", {paragraph}" : "")}{(basis.Published is { } published ? $" ({published})" : "")}";

    private static LocalizedText Word(Answer answer) => answer switch
    {
        Composition.Answer.Satisfied => new("opfyldt", "satisfied"),
        Composition.Answer.Violated => new("ikke opfyldt", "violated"),
        Composition.Answer.Undetermined => new("kan ikke afgøres endnu", "undetermined"),
        Composition.Answer.Excused => new("undtaget", "excused"),
        _ => new("intet at opfylde", "nothing to meet"),
    };
}

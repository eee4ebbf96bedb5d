using Appointments.Domain.People;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>The genders of some places against the least number of women and of men, and how that is told without giving a person away.</summary>
/// <param name="Audience">Who reads.</param>
/// <param name="Women">Recorded women.</param>
/// <param name="Men">Recorded men.</param>
/// <param name="Others">Recorded as neither; counted with neither.</param>
/// <param name="Unknown">Places whose gender is not recorded; each could turn out as any.</param>
/// <param name="Needed">The least number of women, and of men.</param>
internal sealed record GenderTally(Audience Audience, int Women, int Men, int Others, int Unknown, int Needed)
{
    /// <summary>The tally of places.</summary>
    /// <param name="facts">The recorded genders, and who reads.</param>
    /// <param name="persons">Who has each place; null where nobody is known to.</param>
    /// <param name="needed">The least number of each.</param>
    public static GenderTally Of(CompositionFacts facts, IEnumerable<long?> persons, int needed)
    {
        var genders = persons.Select(it => it is { } person && facts.Genders.TryGetValue(person, out var gender) ? gender : (Gender?)null).ToList();
        return new GenderTally(
            facts.Audience, genders.Count(it => it == Gender.F), genders.Count(it => it == Gender.M), genders.Count(it => it == Gender.X), genders.Count(it => it is null), needed);
    }

    public Answer Answer => Missing == 0 ? Answer.Satisfied
        : Missing > Unknown ? Answer.Violated
        : Answer.Undetermined;

    /// <summary>The women and men missing beyond the places that are still unknown.</summary>
    public int Shortfall => Answer == Answer.Violated ? Missing - Unknown : 0;

    /// <summary>The sum in whole numbers; null when it would give a person away.</summary>
    public string? Sum
    {
        get
        {
            if (!MayBeShown)
                return null;
            var missing = $"{Phrase.Digits(WomenMissing)} + {Phrase.Digits(MenMissing)}";
            return Answer switch
            {
                Answer.Satisfied => $"{Phrase.Digits(Women)} ≥ {Phrase.Digits(Needed)}, {Phrase.Digits(Men)} ≥ {Phrase.Digits(Needed)}",
                Answer.Violated => $"{missing} > {Phrase.Digits(Unknown)}",
                _ => $"{missing} ≤ {Phrase.Digits(Unknown)}",
            };
        }
    }

    private int WomenMissing => Math.Max(0, Needed - Women);

    private int MenMissing => Math.Max(0, Needed - Men);

    private int Missing => WomenMissing + MenMissing;

    private bool MayBeShown => GenderDisclosure.MayShow(Audience, Women, Men, Others);

    /// <summary><c>4 kvinder og 4 mænd</c>.</summary>
    public static LocalizedText Both(int women, int men) => new($"{WomenOf(women).Da} og {MenOf(men).Da}", $"{WomenOf(women).En} and {MenOf(men).En}");

    /// <summary>What was found, and what is missing.</summary>
    /// <param name="places">The places whose gender is not recorded, counted: <c>3 pladser</c>.</param>
    /// <param name="reasons">Why it is not recorded; null when that goes without saying.</param>
    public LocalizedText Found(LocalizedText places, LocalizedText? reasons) => Answer switch
    {
        Answer.Satisfied => MayBeShown
            ? new LocalizedText($"Der er registreret {Both(Women, Men).Da}.", $"Recorded are {Both(Women, Men).En}.")
            : Hidden("Det er opfyldt.", "That is met."),
        Answer.Violated => MayBeShown
            ? new LocalizedText(
                $"Det kan ikke længere nås: der mangler {WhoIsMissing.Da}, og kønnet er kun uregistreret for {places.Da}.",
                $"It can no longer be reached: {WhoIsMissing.En} {(Missing == 1 ? "is" : "are")} missing, and gender is unrecorded for only {places.En}.")
            : Hidden("Det kan ikke længere nås.", "It can no longer be reached."),
        _ => MayBeShown
            ? new LocalizedText(
                $"Der mangler mindst {WhoIsMissing.Da} blandt de {places.Da}, hvor kønnet ikke er registreret{Because(reasons?.Da)}.",
                $"At least {WhoIsMissing.En} {(Missing == 1 ? "is" : "are")} missing among the {places.En} whose gender is not recorded{Because(reasons?.En)}.")
            : Hidden(
                $"Det afhænger af de {places.Da}, hvor kønnet ikke er registreret{Because(reasons?.Da)}.",
                $"It depends on the {places.En} whose gender is not recorded{Because(reasons?.En)}."),
    };

    private LocalizedText WhoIsMissing =>
        MenMissing == 0 ? WomenOf(WomenMissing)
        : WomenMissing == 0 ? MenOf(MenMissing)
        : Both(WomenMissing, MenMissing);

    private static string Because(string? reasons) => reasons is null ? "" : $" ({reasons})";

    private static LocalizedText Hidden(string da, string en) => new(
        $"{da} Tallene vises ikke, fordi de kunne røbe en enkelt persons køn.",
        $"{en} The counts are not shown, because they could give away one person's gender.");

    private static LocalizedText WomenOf(int number) => Phrase.Clause(number, "kvinde", "kvinder", "woman", "women");

    private static LocalizedText MenOf(int number) => Phrase.Clause(number, "mand", "mænd", "man", "men");
}

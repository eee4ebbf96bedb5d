using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <content>Who leaves a seat.</content>
internal sealed partial class SentenceActs
{
    private void ReadLeaving()
    {
        foreach (Match verb in ActWords.Leaves().Matches(text))
        {
            if (Employment().IsMatch(text[(verb.Index + verb.Length)..]))
                continue;
            if (!verb.Value.Contains("ikke", StringComparison.OrdinalIgnoreCase) && ActWords.Stays().IsMatch(Clause(verb)))
                continue;
            var before = Inserted().Replace(text[..verb.Index], "");
            var persons = Relative().Match(before) is { Success: true } relative ? [Number(relative)]
                : Owner().Match(before) is { Success: true } owner ? [Number(owner)]
                : Persons(before[ClauseStart(before + verb.Value, before.Length)..]).ToList() is { Count: > 0 } near ? near
                : NextTo().Match(text[(verb.Index + verb.Length)..]) is { Success: true } next ? [Number(next)]
                : Pronoun().IsMatch(before) ? Persons(before).TakeLast(1).ToList() : [];
            foreach (var person in persons)
                Add(person, ProposalKind.Withdrawal, reported: false, verb);
        }
    }

    /// <summary>Who leaves a job leaves no seat.</summary>
    [GeneratedRegex(@"^\s+(?:fra\s+)?(?:sin\s+|sit\s+)?(?:som\s+)?(?:stilling|job|ansættelse|\p{L}*direktør|\p{L}*chef)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Employment();

    [GeneratedRegex(@"¤(?<n>\d+)¤\s*,?\s+(?:der|som)\s+(?:\p{L}+\s+){0,5}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"¤(?<n>\d+)¤(?:['’]?s)?\s+(?:ønske\s+om\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^\s+(?:af\s+)?¤(?<n>\d+)¤", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NextTo();

    [GeneratedRegex(@"\b(?:han|hun|vedkommende|de|denne|sin|sit|at|om)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Pronoun();
}

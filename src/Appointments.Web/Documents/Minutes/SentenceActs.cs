using System.Globalization;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Reads what a masked sentence does, and to whom.</summary>
/// <remarks>Nothing is read from a clause that is denied, conditional, only possible or still to come; what is recommended is a nomination, whatever its verb.</remarks>
internal sealed partial class SentenceActs(string text, int firstPerson, SentenceContext where)
{
    private readonly List<SentenceAct> acts = [];

    /// <summary>The acts of a sentence.</summary>
    /// <param name="text">The masked sentence, behind the lines that lead to it.</param>
    /// <param name="firstPerson">The number of the first person of the sentence itself.</param>
    /// <param name="where">Where it stands.</param>
    public static IReadOnlyList<SentenceAct> Read(string text, int firstPerson, SentenceContext where)
    {
        var reader = new SentenceActs(text, firstPerson, where);
        reader.ReadLeaving();
        foreach (Match verb in ActWords.Appoints().Matches(text))
            reader.Appoint(verb, reader.Behind(verb), isActive: true);
        foreach (Match verb in ActWords.IsAppointed().Matches(text))
            reader.Appoint(verb, reader.AboutOrBehind(verb), isActive: false);
        foreach (Match noun in ActWords.Appointing().Matches(text))
            reader.AppointByNoun(noun);
        foreach (Match verb in ActWords.Proposes().Matches(text))
            reader.Propose(verb, reader.Behind(verb));
        foreach (Match verb in ActWords.IsProposed().Matches(text))
            reader.Propose(verb, reader.AboutOrBehind(verb));
        return [.. reader.acts.OrderBy(act => act.Person)];
    }

    private void Appoint(Match verb, IEnumerable<int> persons, bool isActive)
    {
        var clause = Clause(verb);
        var before = text[..verb.Index];
        var isDecision = where.Section == PaperSection.Decision;
        var proposed = where.Section == PaperSection.Recommendation || (ActWords.Proposal().IsMatch(before) && !(isDecision && ActWords.Settled().IsMatch(before)));
        var isPast = verb.Groups["past"].Success;
        if (proposed ? ActWords.Unproposed().IsMatch(clause) : ActWords.Unreal().IsMatch(clause))
            return;
        if (verb.Groups["to"].Success && !proposed && !ActWords.Settled().IsMatch(before))
            return;
        if (Elsewhere().IsMatch(text[verb.Index..]))
            return;
        var told = IsToldOfOthers(verb, clause, isActive);
        var decided = isDecision && !proposed && !told;
        foreach (var person in persons)
        {
            if (decided)
                Add(person, ProposalKind.Appointment, reported: false, verb);
            else if (isPast && (!proposed || (where.Section == PaperSection.Recommendation && told)))
                Add(person, ProposalKind.Appointment, reported: true, verb);
            else if (told && isDecision)
                Add(person, ProposalKind.Appointment, reported: true, verb);
            else
                Add(person, ProposalKind.Nomination, reported: false, verb, isAppointed: true);
        }
    }

    /// <summary>«godkendte udpegningen af …», «tog udpegningen af … til efterretning».</summary>
    private void AppointByNoun(Match noun)
    {
        var clause = Clause(noun);
        if (ActWords.Unproposed().IsMatch(clause))
            return;
        var rest = text[noun.Index..];
        foreach (var person in Behind(noun))
        {
            if (where.Section == PaperSection.Recommendation || ActWords.Proposal().IsMatch(text[..noun.Index]))
                Add(person, ProposalKind.Nomination, reported: false, noun, isAppointed: !Noted().IsMatch(text));
            else if (where.Section == PaperSection.Decision && (Noted().IsMatch(rest) || Granted().IsMatch(text)))
                Add(person, ProposalKind.Appointment, Noted().IsMatch(rest), noun);
        }
    }

    private void Propose(Match verb, IEnumerable<int> persons)
    {
        if (ActWords.Unproposed().IsMatch(Clause(verb)))
            return;
        var agreed = where.Section == PaperSection.Decision && Agreed().Match(text[verb.Index..]) is { Success: true } reply && !ActWords.Unproposed().IsMatch(reply.Value);
        foreach (var person in persons)
            Add(person, agreed ? ProposalKind.Appointment : ProposalKind.Nomination, reported: false, verb);
    }

    /// <summary>The persons before the verb in its clause; with those who are behind it with a role of their own. When nobody is before it, those behind.</summary>
    private IEnumerable<int> AboutOrBehind(Match verb)
    {
        var inside = Persons(verb.Value).ToList();
        if (inside.Count > 0)
            return inside.Concat(WithRole(verb));
        var before = Inserted().Replace(text[..verb.Index], "");
        var clause = before[ClauseStart(before + verb.Value, before.Length)..];
        var about = Persons(clause).ToList();
        if (about.Count == 0 && RelativeGroup().Match(before) is { Success: true } group)
            return Persons(group.Value);
        if (about.Count == 0 && He().IsMatch(clause))
            return Persons(before).TakeLast(1);
        if (about.Count == 0)
            return Replaces().IsMatch(verb.Value) ? [] : Behind(verb);
        return Replaces().IsMatch(verb.Value) ? about : about.Concat(WithRole(verb));
    }

    private IEnumerable<int> WithRole(Match verb)
    {
        var rest = text[(verb.Index + verb.Length)..];
        return Deputy().Matches(rest[..BehindEnd(rest)]).Select(Number);
    }

    private IEnumerable<int> Behind(Match verb)
    {
        var rest = text[(verb.Index + verb.Length)..];
        return Persons(rest[..BehindEnd(rest)]);
    }

    /// <summary>Not those behind «for», «af», «efter» and the like: they have another part in it.</summary>
    private static IEnumerable<int> Persons(string part) => Person().Matches(part).Where(match => !Aside().IsMatch(part[..match.Index])).Select(Number);

    private static int BehindEnd(string rest) => After().Match(rest) is { Success: true } end ? end.Index : rest.Length;

    private int ClauseStart(int verb) => ClauseStart(text, verb);

    private static int ClauseStart(string text, int verb)
    {
        var start = 0;
        foreach (Match found in ClauseBreak().Matches(text).Where(found => found.Index + found.Length <= verb))
            start = found.Index;
        return start;
    }

    /// <summary>From the word that opens the clause to a little behind the verb, where «ikke» stands.</summary>
    private string Clause(Match verb)
    {
        var end = verb.Index + verb.Length;
        var behind = NotBehind().Match(text[end..]);
        return text[ClauseStart(verb.Index)..(end + behind.Length)];
    }

    private bool IsToldOfOthers(Match verb, string clause, bool isActive)
    {
        // «KKR tog til efterretning, at …, og udpegede …»: what it did itself goes on behind «og».
        if (isActive && OwnVerb().IsMatch(text[..verb.Index]))
            return false;
        if (ActWords.HandsOn().IsMatch(text[..verb.Index]) && !OwnDecision().IsMatch(clause))
            return true;
        var subject = text[ClauseStart(verb.Index)..verb.Index];
        if (isActive && ActWords.Others().IsMatch(subject) && !OwnDecision().IsMatch(subject) && !Person().IsMatch(subject) && !TitleLike().IsMatch(subject))
            return true;
        if (ByOthers().IsMatch(text[verb.Index..]))
            return true;
        return where.Meeting is { } meeting && EffectDay.Told(text) is { } told && told < meeting && verb.Groups["past"].Success;
    }

    private void Add(int person, ProposalKind kind, bool reported, Match verb, bool isAppointed = false)
    {
        if (person >= firstPerson && !acts.Any(act => act.Person == person))
            acts.Add(new SentenceAct(person, kind, reported, verb.Index, verb.Index + verb.Length, isAppointed));
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"¤(?<n>\d+)¤", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Person();

    [GeneratedRegex(@"(?:\b(?:for|af|fra|efter|hos|mellem|ved|mod|sammen\s+med|på\s+vegne\s+af)|\bstedet\s+for)\s+(?:¤\d+¤(?:,|\s+og|\s+samt)\s*)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Aside();

    [GeneratedRegex(@",?\s+(?:at|men|idet|fordi|mens|hvorefter|hvor|da|om|hvis|såfremt|når)\s+|,\s+(?:der|som)\s+(?!" + RoleWords.Pattern + @")|;\s|,?\s+og\s+(?=(?:at|i\s+stedet|han|hun|de|som|har|er|blev|udpeg\w+|genudpeg\w+|vælg\w+|valgte|til|der)\b)|:\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex ClauseBreak();

    [GeneratedRegex(@",?\s+(?:at|men|idet|fordi|hvorefter|hvor|da|hvis|såfremt)\s+|,\s+(?:der|som\s+(?!" + RoleWords.Pattern + @"|(?:\p{L}+\s+)?" + RoleWords.Pattern + @"))|;\s+(?!stedfortræder|suppleant|¤)|\bi\s+stedet\s+for\b|\b(?:afløser|erstatning|efterfølger|afløsning)\s+(?:for|af)\b|\bog\s+(?:tog|takkede|drøftede|konstaterede|bemærkede|ønskede|orienterede)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<=¤),\s+(?:der|som)\s+(?![^,¤]*(?:udtræ|udtrå|fratræ|fratrå|trækker|stopper))[^,¤]{0,100},(?=\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?:,|\b(?:og|samt|mens|med))\s+(?:med\s+)?¤(?<n>\d+)¤\s*,?\s+(?:udpeges\s+|vælges\s+|blev\s+)?(?:som|til)\s+(?:\p{L}+\s+){0,2}" + RoleWords.Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"(?:¤\d+¤(?:,\s+|\s+og\s+|\s+samt\s+))*¤\d+¤\s*,?\s+(?:der|som)\s+(?:\p{L}+\s+){0,5}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RelativeGroup();

    [GeneratedRegex(@"\b(?:han|hun|vedkommende)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex He();

    /// <summary>Elected by the voters, or to an office of a municipality: no seat in a forum.</summary>
    [GeneratedRegex(@"^[^.,¤]{0,60}\b(?:ind\s+i|til|i|som|medlem\s+af)\s+(?:ny\s+)?(?:Folketinget|Europa\w*|byrådet|kommunalbestyrelsen|regionsrådet|(?:vice)?borgmester|rådmand)\b(?!\s+\p{Lu}\p{Ll}+\s+\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Elsewhere();

    /// <summary>«…, hvilket KKR tilsluttede sig».</summary>
    [GeneratedRegex(@",\s+(?:hvilket|og\s+det(?:te)?|dette|som)\s+[^.]*\b(?:tilslut\w+|tiltråd\w+|godkend\w+|vedt\w+|enige?\b|enighed|opbakning|bakkede\s+op|accepter\w+|imødek\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"^(?:\s+(?:dog|derfor|endnu|således|\p{L}+)){0,1}\s+ikke\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex NotBehind();

    [GeneratedRegex(@"^KKR\b.*,?\sog\s+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnVerb();

    [GeneratedRegex(@"\bKKR\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnDecision();

    [GeneratedRegex(@"\b(?:til|i|af|for)\s+(?:\p{L}+\s+){0,3}(?:bestyrelse|udvalg|råd|region|repræsentantskab|Region)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex TitleLike();

    [GeneratedRegex(@"^[^.¤]*\baf\s+(?:Regionsrådet|Region\s|regionsrådet|KL\b|minister\w*|Erhvervsministeren|byrådet|kommunalbestyrelsen|regeringen|bestyrelsen\s|DI\b|Dansk\s)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ByOthers();

    [GeneratedRegex(@"\befterretning\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Noted();

    [GeneratedRegex(@"\b(?:godkend(?:te|t)|tiltråd(?:te|t)|vedtog|vedtaget|bekræfte(?:de|t)|tilsluttede|foretog)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Granted();

    [GeneratedRegex(@"^(?:afløser|erstatter)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Replaces();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>A sentence in which each person, with office, party and municipality, is one sign <c>¤0¤</c>: what is left is grammar.</summary>
/// <param name="Text">The sentence with the signs.</param>
/// <param name="Persons">The persons by number.</param>
internal sealed partial record MaskedSentence(string Text, IReadOnlyList<PersonMention> Persons)
{
    /// <summary>Finds the persons.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isKnown">True for a name that stands in the attendance list.</param>
    public static MaskedSentence Of(string sentence, Func<string, bool> isKnown)
    {
        var text = new StringBuilder();
        var persons = new List<PersonMention>();
        var from = 0;
        while (from < sentence.Length && Candidate().Match(sentence, from) is { Success: true } match)
        {
            var start = match.Groups["name"].Index;
            var name = WithoutFirstWords(match.Groups["name"].Value, out var dropped);
            start += dropped;
            if (name is null || (!isKnown(name) && !IsPerson(name, sentence[..start], sentence[(start + name.Length)..])))
            {
                var end = match.Index + match.Length;
                text.Append(sentence, from, end - from);
                from = end;
                continue;
            }

            var printed = name;
            name = WithoutGenitive(name, sentence[(start + name.Length)..]);
            var office = OfficeBefore().Match(sentence[from..start]);
            text.Append(sentence, from, office.Success ? office.Index : start - from);
            var after = start + printed.Length;
            var beside = Beside(sentence[after..]);
            var place = beside.Municipality ?? (office.Groups["place"].Success ? AttendanceReader.MunicipalityIn(office.Groups["place"].Value)?.Name : null);
            text.Append(CultureInfo.InvariantCulture, $"¤{persons.Count}¤{(printed.Length > name.Length ? "s" : "")}");
            persons.Add(new PersonMention(name, beside.Party, place, beside.Role));
            from = after + beside.Length;
        }

        return new MaskedSentence(text.Append(sentence, from, sentence.Length - from).ToString(), persons);
    }

    /// <summary>«Prøve Testesens udtræden»: the s is the sentence's, not the name's.</summary>
    private static string WithoutGenitive(string name, string after)
    {
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
            return name[..^2];
        return name.EndsWith('s') && Owned().IsMatch(after) ? name[..^1] : name;
    }

    private static (string? Party, string? Municipality, string? Role, int Length) Beside(string text)
    {
        var (party, municipality, role) = (default(string), default(string), default(string));
        var at = 0;
        for (var turn = 0; turn < 4; turn++)
        {
            var rest = text[at..];
            if (Bracket().Match(rest) is { Success: true } bracket && !NamedIn().IsMatch(bracket.Value))
            {
                foreach (var word in bracket.Groups["in"].Value.Split([',', ';', '/', '–'], StringSplitOptions.TrimEntries))
                {
                    if (RoleWords.First(word) is { } found)
                        role ??= found;
                    else if (PaperNames.Known.Party(word) is { } letter)
                        party ??= letter;
                    else
                        municipality ??= PaperNames.Known.Municipality(word);
                }

                at += bracket.Length;
            }
            else if (OfficeIn().Match(rest) is { Success: true } office)
            {
                at += office.Length;
            }
            else if (party is null && PartyBeside().Match(rest) is { Success: true } named && PaperNames.Known.Party(named.Groups["p"].Value) is { } letter)
            {
                party = letter;
                at += named.Length;
            }
            else if (municipality is null && Place().Match(rest) is { Success: true } && AttendanceReader.MunicipalityIn(rest) is { } found)
            {
                municipality = found.Name;
                at += found.Length;
            }
            else
            {
                break;
            }
        }

        return (party, municipality, role, at);
    }

    /// <summary>«Endvidere Prøve Testesen»: the word that only opens the sentence is not of the name.</summary>
    private static string? WithoutFirstWords(string name, out int dropped)
    {
        dropped = 0;
        while (FirstWords().Match(name[dropped..]) is { Success: true } first)
        {
            // «Den Opdigtede Fond»: no person is called so.
            if (first.Value.TrimEnd() is "Den" or "Det" or "De")
                return null;
            dropped += first.Length;
        }

        // «Prøve Testesen af Venstre» is not named so, as one of Fiktionsborg may be.
        var rest = name[dropped..];
        var from = rest.IndexOf(" af ", StringComparison.Ordinal);
        if (from > 0 && (PaperNames.Known.Party(rest[(from + 4)..]) ?? PaperNames.Known.Municipality(rest[(from + 4)..])) is not null)
            rest = rest[..from];
        return rest.Contains(' ', StringComparison.Ordinal) ? rest : null;
    }

    /// <summary>Not an organisation, a place, or a name of a forum or document.</summary>
    private static bool IsPerson(string name, string before, string after) =>
        !name.Split(' ').Any(word => Organisation().IsMatch(word))
        && PaperNames.Known.Municipality(name) is null
        && PaperNames.Known.Party(name) is null
        && !PaperNames.Known.Fora.Any(forum => forum.Contains(name, StringComparison.OrdinalIgnoreCase))
        && !NamesAThing().IsMatch(before)
        && (!TakenIn().IsMatch(before) || Evidence().IsMatch(after));

    [GeneratedRegex(@"(?<![\p{L}\d¤-])(?<name>" + NamePattern.Name + @")(?![\p{L}\d]|-\p{L})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"(?:\b(?:den|de|ny|nye|nuværende)\s+)?\b" + NamePattern.Office + @"(?:\s+i\s+(?<place>\p{Lu}[\p{L} -]+?(?:\s+Kommune)?))?,?\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex OfficeBefore();

    [GeneratedRegex(@"^\s+(?:udtræden|udtrædelse|fratræden|afgang|plads|post|sæde|hverv|afløser)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^\s*,?\s*\((?<in>[^()]{1,60})\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?:stedfortræder|suppleant|afløser|erstatter|stf\.?|suppl\.?)\w*\s*[:\s]\s*\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex NamedIn();

    [GeneratedRegex(@"^\s*,\s*(?:nuværende\s+|tidligere\s+)?(?!formand|næstformand)" + NamePattern.Office + @"(?=\s+(?:i|fra)\s|\s*[,.;()]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex OfficeIn();

    [GeneratedRegex(@"^\s*,\s*(?<p>[A-ZÆØÅ](?=\s*(?:[,.;)]|$))|(?:Socialdemokrat\w+|\p{Lu}[\p{L} ]{1,30}?)(?=\s*(?:[,.;)]|$)))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PartyBeside();

    [GeneratedRegex(@"^\s*(?:[,–-]\s*)?(?:(?:fra|i)\s+)?\p{Lu}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:Som|Samtidig|Derudover|Endvidere|Desuden|Endelig|Herudover|Ligeledes|Til|I|På|Fra|Af|Efter|For|Ved|Med|Der|Det|Den|De|Og|Herefter|Udpegning|Genudpegning|Valg|Udpeget|Valgt|Medlem|Medlemmer|Formand|Formanden|Næstformand|Næstformanden|Stedfortræder|Suppleant|Suppleanter|Repræsentant|Observatør|Borgmester|Viceborgmester|Rådmand|Byrådsmedlem|Kommunalbestyrelsesmedlem|Regionsrådsmedlem|Udvalgsformand|Direktør|Kommunaldirektør|Afbud|Kandidat|Kandidater|Personlig|Ny|Nyt|At|Om|Da|Hvis|Når|KKR|KL|Indtil|Dermed|Hermed|Således|Både|Udpeger|Vælger|Indstiller|Genudpeger|Godkender|Tager|Såfremt|Idet|Mens|Selvom|Ifølge|Under|Over|Hos|Mellem|Derfor|Derefter|Herunder|Dog|Også|Kun|Siden|Blandt|Ligesom|Eftersom|Fordi|Tidligere|Nuværende|Tak|Velkommen|Følgende|Hverken|Imens|Inden|Jf|Navn|Fhv|Vedr|Ang)\.?\s+(?:af\s+)?|^\p{L}+(?:ning|ningen|else|elsen|valg|valget)\s+af\s+|^\p{L}+(?:medlem|formand|borgmester|direktør|repræsentant)(?:men|en|met)?\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FirstWords();

    [GeneratedRegex(@"^(?:ApS|Holding|Group|Region|Regions|Kommune|Kommuner|Kommunes|KKR|KL|KL['’]s|DI|Danmark|Danmarks|Danske|Dansk|Denmark|Business|Hub|Green|Energy|Cluster|North|Hotel|Scandic|Fonden|Realdania|Hospice|Erhvervs?\w*|Forsikring|Pension|Finans|Landbrug|Fødevarer|Lov|Aftale|Tabel|Bilag|Punkt|Blå|Bog|Center|Hus|Alliance|Liberal|Enhedslisten|Venstre|Folkeparti|Konservative|Radikale|Portland|Havn|Lufthavn|Museum|Teater|Vækst|Viden|Europa|European|Office|Skills|Nord|Syd|Øst|Vest|Universitet|University|College|Professionshøjskolen|Via|Kompetente|Ældretilsyn|Socialtilsyn|Sekretariatet|Sundheds\w*|Social\w*|Region\w+|Nordjysk\w*|Midtjysk\w*|Sydjysk\w*|Fynsk\w*|Sjællandsk\w*|Movia|Midttrafik|Sydtrafik|Fynbus|Fælles\w*|Regeringen|Folketinget|Kystdirektorat\w*|Bestyrelsen?|Udvalget?|Rådet|Styregruppen|Formandskabet|Projekt|Primo|Ultimo|Medio|Januar|Februar|Marts|April|Juni|Juli|August|September|Oktober|November|December|(?i:\p{L}*(?:styrelsen?|ministeriet|ministeren|udvalget?|gruppen?|selskabet?|jylland|sjælland|danmark|hovedstaden|nævnet?|rådet|råds?|byrådet|forum|alliancen?|aftalen?|foreningen?|instituttet?|universitetet?|skolen?r?|skolerne|huset?|centret|centeret|loven|netværket?|fondet?|fonden|kredsen|partnerskabet?|samarbejdet?|fabrikken|museet|organisationen?|organisationerne|sekretariatet|direktionen|klyngen?|planen|strategien)))$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Organisation();

    /// <summary>«til Wonderful …», «bestyrelsen for …»: a forum, unless a party or a municipality stands behind.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?:til|i|Til|I)\s+$|(?i:\p{L}*(?:bestyrelse|råd|udvalg|gruppe|nævn|forum|museum|fond|selskab|forening|center|alliance|formand)\w*\s+(?:for|i)\s+$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TakenIn();

    [GeneratedRegex(@"^,?\s*\([A-ZÆØÅ]|^,?\s+\p{L}+(?:[ -]\p{L}+)?\s+Kommune", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"(?:\b(?:Hotel|Scandic|Erhvervshus|Hospice|Region|KKR|virksomheden|organisationen|fonden|selskabet|hospitalet|skolen)\s+|[”“""«»])$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NamesAThing();
}

using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Finds what a sentence calls a forum.</summary>
internal static partial class ForumPhrases
{
    private static readonly Regex Known = new($@"(?<![\p{{L}}\d])(?:{string.Join('|', PaperNames.Known.Fora.Where(name => !name.StartsWith("KKR ", StringComparison.Ordinal)).Select(Regex.Escape))})(?![\p{{L}}\d])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    /// <summary>The best phrase of a sentence in which persons are masked; null when it names no forum.</summary>
    public static ForumPhrase? In(string masked)
    {
        if (ChairOf().Match(masked) is { Success: true } chair)
            return new ForumPhrase(chair.Groups["kkr"].Value, 4);
        var best = default(ForumPhrase);
        for (var match = Preposition().Match(masked); match.Success; match = Preposition().Match(masked, match.Index + 1))
        {
            if (Judged(Ended(masked[(match.Index + match.Length)..]), match.Groups["p"].Value) is { } phrase && phrase.Weight > (best?.Weight ?? 0))
                best = phrase;
        }

        if (best is null or { Weight: < 2 } && Known.Match(masked) is { Success: true } named && !Chaired().IsMatch(masked[..named.Index]))
            best = new ForumPhrase(named.Value, 2);
        return best ?? (Subject().Match(masked) is { Success: true } subject ? new ForumPhrase(subject.Value, subject.Value.Contains(' ', StringComparison.Ordinal) ? 3 : 1) : null);
    }

    /// <summary>What a heading or the label of a list line calls a forum; null when it is none.</summary>
    public static ForumPhrase? Label(string text)
    {
        var label = Numbered().Replace(text.Trim(' ', ':', '\t', '.'), "");
        return label.Length is 0 or > 120 || Done().IsMatch(label) || label.StartsWith("For ", StringComparison.Ordinal) || RoleOnly().IsMatch(label) ? null : Judged(label, "til");
    }

    /// <summary>What the title of an item is about: «Udpegning til …».</summary>
    public static ForumPhrase? Title(string title) => In(title.Replace(" - ", " til ", StringComparison.Ordinal)) ?? (In("til " + title) is { Weight: >= 3 } whole ? whole : null);

    private static ForumPhrase? Judged(string phrase, string preposition)
    {
        phrase = Loose().Replace(phrase.Trim(' ', ',', ';', ':', '.', '-', '–'), "");
        if (phrase.Length < 2 || phrase.Contains('¤', StringComparison.Ordinal) || NoForum().IsMatch(phrase) || PaperNames.Known.Municipality(phrase) is not null)
            return null;
        phrase = Article().Replace(Seat().Replace(phrase, ""), "");
        if (Known.IsMatch(phrase))
            return new ForumPhrase(phrase, 4);
        var generic = Generic().Match(phrase);
        if (generic.Success)
            return new ForumPhrase(phrase, IsBare(phrase) ? 1 : 3);
        if (Kkr().IsMatch(phrase))
            return null;
        return char.IsUpper(phrase[0]) && preposition is "til" or "Til" && !phrase.EndsWith("Kommune", StringComparison.Ordinal) ? new ForumPhrase(phrase, 2) : null;
    }

    /// <summary>«bestyrelsen», «den politiske styregruppe»: which one it is stands elsewhere.</summary>
    private static bool IsBare(string phrase) => BareNoun().IsMatch(phrase);

    private static string Ended(string rest)
    {
        var end = Terminator().Match(rest);
        return end.Success ? rest[..end.Index] : rest;
    }

    [GeneratedRegex(@"(?<![\p{L}])(?<p>til|i|af|for|fra|nedsat|nedsatte|Til|I|Af|For|Fra)\s+(?=[\p{L}\d""”“])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s+(?:som\b|skal\b|kan\b|vil\b|for\s+(?:perioden|den|valgperioden|funktionsperioden|resten|en\s|tiden|de\s+kommende|indeværende|¤)|i\s+(?:(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b|\d{4}|perioden|valgperioden|funktionsperioden|resten|stedet|den\s|tiden|stedet)|frem\s+til|fra\s+(?:den|og\s+med|\d)|pr\.|med\s|efter\b|¤|og\s+¤|samt\s+¤|udpeges|udpegede|udpeger|genudpeg\w+|vælges|valgte\w*|blev\b|bliver\b|er\b|var\b|har\b|peg\w+|indstil\w+|foreslå\w*|udtræd\w*|indtil|på\s+(?:mødet|møde|KKR)|jf\.|den\s+\d|d\.\s|ved\s|der\s|hvor\s|at\s|da\s|afløser|erstatter|træder|fratræd\w+|indtræd\w+|til\s+efterretning|og\s+(?:at|som|til|udpeg\w+|indtil))|[,;:!?\t¤]|\.(?:\s|$)|\s*\((?!\p{Lu}+\))|\s+[–-]\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Terminator();

    [GeneratedRegex(@"\b\p{L}*(?:bestyrelse[ns]?|bestyrelser|råd(?:et)?|udvalg(?:et)?|gruppen?|nævn(?:et)?|forum|forummet|kredsen?|alliancen?|repræsentantskab(?:et)?|partnerskab(?:et)?|selskab(?:et)?|klyngen?|netværk(?:et)?|kommissionen?|fond(?:en)?|forening(?:en)?|erhvervshus(?:et)?|center|centret|formandskab(?:et)?|følgegruppe|direktionen?|hospice|udviklingsråd|samarbejdet?|trafikselskab(?:et)?|museum|panel(?:et)?|taskforce|komité(?:en)?|komite(?:en)?|board|team(?:et)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:bestyrelsen|rådet|udvalget|\p{L}*gruppen|nævnet|forummet|teamet|panelet|kredsen|alliancen|\p{Lu}[\p{L}-]+s\s+(?:bestyrelse|repræsentantskab|råd|udvalg)(?=\s+(?:har|er|konstituer\w+|valgte|vælger|udpeg\w+)\b))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?:den|det|de|en|et|ny|nye|nyt|fælles|samme|politiske|politisk|administrative|regionale|nationale|omtalte|nævnte)\s+)*(?:bestyrelsen?|rådet?|udvalget?|(?:styre|følge|arbejds|partnerskabs|projekt)?gruppen?|nævnet?|forummet|forum|fora|kredsen?|alliancen?|repræsentantskabet?|partnerskabet?|selskabet?|klyngen?|netværket?|fonden?|foreningen?|formandskabet?|direktionen?|panelet?|teamet?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex BareNoun();

    [GeneratedRegex(@"^(?:dag\b|KKR\s+\p{L}+\s+til\b|perioden|stedet|efterretning|mødet|møde|KKR-møde|den\s+\d|\d|at\b|hver|alle|kommunerne|kommunen|regionen|Region\s+\p{L}+$|hinanden|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|pladsen|posten|valgperioden|funktionsperioden|behandling|drøftelse|godkendelse|orientering\b(?!\s+om\s+\p{L}+råd)|dagsorden|udpegning|punkt|sekretariatet|politiske\s+repræsentanter|hvilke|KL$|KL's\s+bestyrelse\s+har|byrådet|kommunalbestyrelsen|regionsrådet$|\p{L}+\s+(?:byråd|kommunalbestyrelse)$|hverv)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex NoForum();

    [GeneratedRegex(@"(?:[\s,]+(?:og|samt|til|for|i))+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Loose();

    /// <summary>«medlem til …», «rådighed i …»: the forum begins behind.</summary>
    [GeneratedRegex(@"^(?:rådighed|(?:\p{L}+\s+){0,2}(?:plads|pladser|post)|(?:[\p{L}\d]+\s+){0,2}" + RoleWords.Pattern + @"(?:\s+og\s+" + RoleWords.Pattern + @")?)\s+(?:til|i|af|for)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Seat();

    [GeneratedRegex(@"^(?:den|det|de|en|et|ny|nye|nyt)\s+(?:nye?\s+|nyt\s+)?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:formand|næstformand|formandskab|[Kk]onstituering)(?:en)?\s+(?:for|i|af)\s+(?<kkr>KKR\s+\p{Lu}\p{L}+)|^(?<kkr>KKR\s+\p{Lu}\p{L}+)\s+konstituere", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ChairOf();

    [GeneratedRegex(@"^KKR(?:\s+\p{Lu}\p{L}+)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Kkr();

    [GeneratedRegex(@"\b(?:formand|næstformand|direktør\w*|orientering|repræsentant)\s+(?:for|fra|i)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Chaired();

    [GeneratedRegex(@"^(?:udpeget|genudpeget|valgt|genvalgt|indstillet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Done();

    [GeneratedRegex(@"^(?:[-–—−•·▪◦*]|\d{1,2}[.)]|[a-z]\))\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:som\s+)?(?:(?:\d\.|personlig\w*|politisk\w*|ny\w*|øvrige|kommunal\w*)\s+)*" + RoleWords.Pattern + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RoleOnly();
}

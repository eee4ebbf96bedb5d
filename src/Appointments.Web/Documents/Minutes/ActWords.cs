using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The words with which papers appoint, propose and leave. A sign <c>¤0¤</c> stands for a person.</summary>
internal static partial class ActWords
{
    /// <summary>Somebody appoints: whom stands behind. Group <c>past</c> is what has happened, <c>to</c> what hangs on another verb.</summary>
    [GeneratedRegex(@"\b(?:(?<past>(?:gen|ny)?udpegede|udnævnte|(?:gen)?valgte(?!\s+at\b)|pegede\s+(?:\p{L}+\s+){0,2}på|konstituerede\s+sig\s+med|valget\s+faldt\s+på|(?:er|blev)\s+(?:blevet\s+)?(?:erstattet|afløst|efterfulgt)\s+af|har\s+(?:(?!været)[\p{L}\d.]+\s+){0,10}?(?:(?:gen|ny)?udpeget|udnævnt|(?:gen)?valgt(?!\s+at\b)|peget\s+på|konstitueret\s+sig\s+med))|(?<now>(?:afløser|efterfølger|stedfortræder|suppleant)(?:\s+(?:som|for)\s+[\p{L}¤\d]+)?\s+bliver|(?:gen|ny)?udpeger|udnævner|(?:gen)?vælger(?!\s+at\b)|peger\s+(?:\p{L}+\s+){0,2}på|konstituerer\s+sig\s+med|afløses\s+af|erstattes\s+af|efterfølges\s+af)|(?<to>at\s+(?:\p{L}+\s+)?(?:(?:gen|ny)?udpege|udnævne|pege\s+på|(?:gen)?vælge)))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Appoints();

    /// <summary>Somebody is appointed: who stands before, or behind when nobody does.</summary>
    [GeneratedRegex(@"\b(?:(?<past>(?:blev|er|blevet|bliver)\s+(?:(?!ikke)[\p{L}\d.]+\s+){0,8}?(?:(?:gen|ny)?udpeget|udnævnt|(?:gen)?valgt|indtrådt|peget\s+på)|(?:blev|er)\s+(?:¤\d+¤[\s,]*(?:og\s+|samt\s+)?)+(?:(?:gen|ny)?udpeget|(?:gen)?valgt)|(?:gen|ny)?udpegedes|(?:gen)?valgtes|indtrådte|(?:(?:gen|ny)?udpeget|(?:gen)?valgt)(?=\s*:|\s+blev|\s*\.?$))|(?<now>(?:gen|ny)?udpeges|udnævnes|(?:gen)?vælges|peges\s+(?:\p{L}+\s+){0,2}på|indtræder|tiltræder(?!\s*(?:,|at\b|indstilling|forslag|udpegning|beslutning|sekretariat))|overtager|(?<!¤s\s)afløser(?!\s+(?:\w+\s+){0,3}bliver\b)|erstatter))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex IsAppointed();

    /// <summary>An appointment as a noun, with whom right behind it.</summary>
    [GeneratedRegex(@"\b(?:(?:gen|ny)?udpegning(?:en|er|erne)?|(?:gen)?valg(?:et)?|udpegelse[nr]?)\s+af\s+(?=¤)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Appointing();

    /// <summary>Somebody proposes: whom stands behind.</summary>
    [GeneratedRegex(@"\b(?:indstiller|(?<!\b(?:de|den|det|af)\s)indstillede|foreslår|foreslog|anbefaler|anbefalede|nominerer|nominerede|har\s+(?:\p{L}+\s+){0,3}?(?:indstillet|foreslået|nomineret)|at\s+(?:indstille|foreslå|nominere)|peger\s+i\s+stedet\s+på)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Proposes();

    /// <summary>Somebody is proposed: who stands before, or behind when nobody does.</summary>
    [GeneratedRegex(@"\b(?:indstilles|foreslås|anbefales|nomineres|bringes\s+i\s+forslag|(?:er|blev|bliver)\s+(?:(?!ikke)\p{L}+\s+){0,4}?(?:indstillet|foreslået|nomineret)|indstillet(?=\s*:))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex IsProposed();

    /// <summary>Somebody leaves: who stands before.</summary>
    [GeneratedRegex(@"\b(?:udtræder|udtrådte|træder\s+(?:ud|tilbage)|trådte\s+(?:ud|tilbage)|fratræder|fratrådte|(?:er|var)\s+(?:\p{L}+\s+){0,3}?(?:udtrådt|fratrådt|trådt\s+(?:ud|tilbage)|fritaget|stoppet|afgået|udgået)|trækker\s+sig|trak\s+sig|har\s+(?:\p{L}+\s+){0,3}?(?:trukket\s+sig|frasagt\s+sig|nedlagt\s+sit|opsagt\s+sit|meddelt\s+sin\s+(?:udtræden|fratræden|afgang))|meddelte\s+sin\s+(?:udtræden|fratræden|afgang)|frasiger\s+sig|stiller\s+sit\s+(?:mandat|sæde)\s+til\s+rådighed|nedlægger\s+sit|opsiger\s+sit|stopper\s+(?=som|i\b)|afgår(?!\s+ved\s+døden)|udgår|fritages|(?:at\s+)(?:\p{L}+\s+)?(?:udtræde|fratræde|træde\s+(?:ud|tilbage)|trække\s+sig|nedlægge\s+sit|blive\s+fritaget|stoppe\s+som|stoppe\s+i|forlade)|(?:vil|skal)\s+(?:\p{L}+\s+){0,2}?(?:udtræde|fratræde|træde\s+(?:ud|tilbage))|(?:ønsker|beder)\s+sig\s+fritaget|(?:søger|søgt|anmodet|bedt|beder|anmoder)\s+om\s+fritagelse|udtræden|fratræden|fratrædelse|udtrædelse|ikke\s+(?:længere\s+)?ønsker\s+at\s+(?:være|sidde|fortsætte)|ønsker\s+ikke\s+(?:længere\s+)?at\s+(?:være|sidde|fortsætte))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Leaves();

    /// <summary>What makes the rest of a sentence a proposal: «Det indstilles, at …».</summary>
    [GeneratedRegex(@"\b(?<!\bsom\s)(?:indstilles|indstiller|(?<!\b(?:de|den|det|af)\s)indstillede\b|foreslås|foreslår|foreslog|foreslået|anbefales|anbefaler|anbefalede|lægges\s+op\s+til|nomineres|forslag\s+om|har\s+(?:\p{L}+\s+)?indstillet)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Proposal();

    /// <summary>What makes a clause say nothing that happened.</summary>
    [GeneratedRegex(@"\b(?:ikke|ingen|hverken|næppe|aldrig|hvem|hvilken?|spurgte|spørg\w*|skal|skulle|kan|kunne|vil|ville|bør|burde|må|måtte|forvent\w+|såfremt|hvis|hvorvidt|når|inden|førend|forud|ønske\w*|overvej\w*|mulig\w*|bemyndig\w*|opfordr\w*|anmod\w*|afvent\w*|endnu|udsæt\w*|udsat|udskud\w*|udskyd\w*|tidligere|hidtil|hidtidige|oprindelig\w*|forrige|siden\s+\d{4}|havde|(?<!\befter\s+(?:\p{L}+\s+){0,2})drøft\w*)\b|(?:,|spørgsmål\w*|vurder\w*)\s+om\b(?!\s+at\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Unreal();

    /// <summary>What makes a clause of a proposal say nothing that is proposed.</summary>
    [GeneratedRegex(@"\b(?:ikke|ingen|hverken|kan|kunne|såfremt|hvis|hvorvidt|drøft\w*|tidligere|udsæt\w*|afvent\w*)\b|(?:,|spørgsmål\w*|vurder\w*)\s+om\b(?!\s+at\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Unproposed();

    /// <summary>What makes a clause say that nobody leaves.</summary>
    [GeneratedRegex(@"\b(?:ikke|hverken|kan|kunne|bør|hvis|såfremt|hvorvidt|ville|fortrudt|alligevel)\b|(?:,|spørgsmål\w*|vurder\w*)\s+om\b(?!\s+at\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Stays();

    /// <summary>The verbs on which «at udpege» hangs when it was done.</summary>
    [GeneratedRegex(@"\b(?:beslutte(?:de|t)|vedtog|vedtaget|valgte|enige?\b|enighed|godkendte|tiltrådte|tilsluttede)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Settled();

    /// <summary>The sentence hands on what others did: «orienterede om, at …», «tog til efterretning, at …».</summary>
    [GeneratedRegex(@"\b(?:efterretning|orienter\w+|oplys\w+|meddel\w+|fortalte|bemærkede)\b[^.]*?\bat\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex HandsOn();

    /// <summary>Somebody else than the KKR.</summary>
    [GeneratedRegex(@"\b(?:region(?:en|srådet)?|regionsråd\w*|KL(?!['’])|minist\w+|regeringen|byråd\w*|kommunalbestyrelse\w*|\p{L}*organisation\w*|repræsentantskab\w*|DI|Dansk\s+(?:Erhverv|Industri|Byggeri)|SMVdanmark|HORESTA|Tekniq|FH|AC|LO|universitet\w*|bestyrelsen\s|kommune\s+har|kommune\b)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    public static partial Regex Others();

    /// <summary>True for a text that says anything of appointing, proposing or leaving.</summary>
    public static bool HasVerb(string masked) =>
        Appoints().IsMatch(masked) || IsAppointed().IsMatch(masked) || Proposes().IsMatch(masked) || IsProposed().IsMatch(masked) || Leaves().IsMatch(masked);

    /// <summary>The recommendation is about what the presentation says: «at ændringerne godkendes».</summary>
    public static bool RefersBack(string recommendation) => Changes().IsMatch(recommendation);

    /// <summary>The recommendation takes those whom others have proposed: «at de indstillede kandidater udpeges».</summary>
    public static bool TakesCandidates(string recommendation) => Candidates().IsMatch(recommendation);

    /// <summary>The decision makes what was recommended a fact.</summary>
    public static bool Approves(string decision) => Approval().IsMatch(decision) && !Postponement().IsMatch(decision);

    [GeneratedRegex(@"\b(?:forslag(?:et)?(?!\s+(?:til|om)\b)|ændring(?:en|er|erne)|udskiftning(?:en|er|erne)|(?:gen|ny)?udpegning(?:en|erne)|rokering(?:en|erne))\b[^.]{0,60}\b(?:godkend|tiltræd)|\b(?:godkend|tiltræd)\w*\s+(?:de\s+|den\s+)?(?:\p{L}+\s+)?(?:forslag(?:et)?(?!\s+(?:til|om)\b)|(?:ændring|udskiftning|(?:gen|ny)?udpegning|rokering)(?:en|er|erne))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Changes();

    [GeneratedRegex(@"\b(?:udpeg|vælg)\w*\s+(?:de|den)\s+(?:\p{L}+\s+)?(?:indstillede|foreslåede|nominerede)|\b(?:de|den)\s+(?:\p{L}+\s+)?(?:indstillede|foreslåede|nominerede)\b[^.]{0,60}\b(?:udpeges|vælges|godkendes)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Candidates();

    [GeneratedRegex(@"\b(?:godkend(?:te|t|es)|tiltråd(?:te|t)|tiltrædes|fulgte|fulgt|følges|vedtog|vedtaget|tilsluttede\s+sig|tilslutning)\b[^.]{0,80}?\b(?:indstilling(?:en|erne)?|indstillede|udpegning(?:en|er|erne)?|forslag(?:et)?)|\b(?:indstilling(?:en|erne)?|udpegning(?:en|erne)?|forslaget|punktet|sagen)\b[^.]{0,60}?\b(?:godkendt|tiltrådt|fulgt|vedtaget|godkendtes|tiltrådtes|tiltrædes|godkendes|følges)\b|^(?:godkendt|tiltrådt|vedtaget|(?:gen)?udpeget)\b|\bsom\s+(?:indstillet|foreslået)\b|\budpeg\w+\s+(?:de|den)\s+(?:indstillede|foreslåede)\b|\btiltrådte\s*\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex Approval();

    [GeneratedRegex(@"\b(?:ikke|udsat|udsættes|udsatte|udskudt|udskydes|afvist|forkastet|afviste|forkastede|taget\s+af\s+dagsordenen|udgik)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Postponement();
}

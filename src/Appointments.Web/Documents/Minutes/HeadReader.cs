using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What a paper says of its meeting: in its head, at the foot of its pages, or else in the item that approves the agenda.</summary>
internal sealed partial class HeadReader
{
    private readonly string text;
    private readonly string head;
    private readonly IReadOnlyList<PaperPart> parts;

    /// <param name="text">The whole text with the feet of its pages.</param>
    /// <param name="head">The lines before the first item.</param>
    /// <param name="parts">The parts.</param>
    public HeadReader(string text, string head, IReadOnlyList<PaperPart> parts)
    {
        (this.text, this.head, this.parts) = (text, head, parts);
        HeadDay = Labelled().Match(head) is { Success: true } labelled && PaperDays.First(labelled.Groups["v"].Value) is { } day ? day : FootDay() ?? HeadTitleDay() ?? DayOfTheYear();
        AgendaDay = parts.Where(part => part.IsItem).Select(part => AgendaOf().Match(WholeText(part))).FirstOrDefault(match => match.Success) is { } match ? PaperDays.First(match.Groups["v"].Value) : null;
        Date = HeadDay ?? AgendaDay;
        Body = FindBody();
    }

    /// <summary>The day in the head or at the foot of the pages; null when neither prints one.</summary>
    public LocalDate? HeadDay { get; }

    /// <summary>The day that the item on the agenda names; null when there is none.</summary>
    public LocalDate? AgendaDay { get; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate? Date { get; }

    /// <summary>The KKR; null when none is named.</summary>
    public string? Body { get; }

    /// <summary>Minutes say so, or have decisions; a paper that calls itself an agenda and has decisions is minutes.</summary>
    public PaperKind Kind =>
        parts.Any(part => part.Text(PaperSection.Decision) is not null) || (MinutesWord().IsMatch(head) && !AgendaWord().IsMatch(head)) ? PaperKind.Minutes : PaperKind.Agenda;

    /// <summary>True when the head says agenda though there are decisions.</summary>
    public bool CallsItselfAgenda => AgendaWord().IsMatch(head) && !MinutesWord().IsMatch(head);

    /// <summary>When it begins: in the head, or the line of the day's programme that names the meeting.</summary>
    public LocalTime? Start
    {
        get
        {
            var match = Labelled().Match(head) is { Success: true } day ? Clock().Match(AfterDay(day.Groups["v"].Value)) : Match.Empty;
            if (!match.Success)
                match = StartLabel().Match(head);
            if (!match.Success && HeadDay is not null)
                match = ClockOfHead().Match(head);
            if (!match.Success)
                match = parts.Select(part => Programme().Match(WholeText(part))).FirstOrDefault(it => it.Success) ?? Match.Empty;
            return match.Success ? TimeOf(match) : null;
        }
    }

    /// <summary>Where it is held; null when the head does not say.</summary>
    public string? Place => HeadPlace.In(head);

    /// <summary>The day on which the agenda went out; null when no item says.</summary>
    public LocalDate? SentOn
    {
        get
        {
            if (SentLabel().Match(head) is { Success: true } label && PaperDays.First(label.Groups["v"].Value) is { } day)
                return day;
            return parts.Select(part => Sent().Match(WholeText(part))).FirstOrDefault(match => match.Success) is { } sent ? PaperDays.First(sent.Groups["v"].Value) : null;
        }
    }

    private static string WholeText(PaperPart part) => string.Join('\n', part.Texts.Select(it => it.Text));

    private static string AfterDay(string value) => PaperDays.All(value) is [var day, ..] ? value[(day.Start + day.Text.Length)..] : value;

    private LocalDate? FootDay() => text.Split('\n').Select(line => line.Trim()).Where(PaperLines.IsFurniture).Select(PaperDays.First).FirstOrDefault(day => day is not null);

    /// <summary>A line of the head that is a day, or names the paper with its day.</summary>
    private LocalDate? HeadTitleDay() => head.Split('\n').Where(line => line.Length < 120 && !Sending().IsMatch(line)).Select(PaperDays.First).FirstOrDefault(day => day is not null);

    /// <summary>«REFERAT 2020», and «fredag den 4. september» below it.</summary>
    private LocalDate? DayOfTheYear() =>
        YearOfPaper().Match(head) is { Success: true } year && DayWithoutYear().Match(head) is { Success: true } day ? PaperDays.First($"{day.Value} {year.Groups["y"].Value}") : null;

    private string? FindBody()
    {
        var feet = string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(PaperLines.IsFurniture));
        var own = string.Join('\n', parts.Select(part => part.Text(PaperSection.Recommendation) + "\n" + part.Text(PaperSection.Decision)));
        return MostNamed(head) ?? MostNamed(feet) ?? MostNamed(own);
    }

    private static string? MostNamed(string where) => PaperNames.Known.Kkrs
        .Select(name => (Name: name, Count: Regex.Count(where, Regex.Escape(name).Replace(@"\ ", @"[\s-]+", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2))))
        .Where(it => it.Count > 0)
        .OrderByDescending(it => it.Count)
        .Select(it => it.Name)
        .FirstOrDefault();

    private static LocalTime? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?:mødedato|dato(?:\s+og\s+tid)?|tid(?:spunkt)?(?:\s+og\s+sted)?|mødetidspunkt|møde)\s*[:\t]\s*(?<v>.*\d{4}.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:kl\.?\s*|\b)(?<h>\d{1,2})[.:](?<m>\d\d)\b|kl\.?\s*(?<h>\d{1,2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:tid(?:spunkt)?|mødetid(?:spunkt)?|start(?:tidspunkt)?|mødestart|klokken|kl\.?)\s*[:\t.]?\s*(?:kl\.?\s*)?(?<h>\d{1,2})(?:[.:](?<m>\d\d))?\b(?!\.\s*\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex StartLabel();

    [GeneratedRegex(@"\bkl\.?\s*(?<h>\d{1,2})(?:[.:](?<m>\d\d))?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex ClockOfHead();

    [GeneratedRegex(@"(?:kl\.?\s*)?(?<h>\d{1,2})[.:](?<m>\d\d)\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*[-–:]?\s*(?:Ordinært\s+|Konstituerende\s+)?(?:KKR-møde|Møde\s+i\s+KKR)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Programme();

    [GeneratedRegex(@"^\W*(?:beslutnings)?(?:referat|dagsorden)\s+(?<y>20\d\d)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex YearOfPaper();

    [GeneratedRegex(@"\b\d{1,2}\.\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?!\s*\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex DayWithoutYear();

    [GeneratedRegex(@"^(?:udsendt|udsendelsesdato|afsendt)(?:\s+den)?\s*[:\t]?\s*(?<v>.*\d{4}.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex SentLabel();

    [GeneratedRegex(@"udsend|afsend|udskrevet|udskrift", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Sending();

    [GeneratedRegex(@"dagsorden(?:en)?\b(?:\s+(?:til|for|med|bilag|og|mødet|møde|i|KKR|\p{L}+)){0,6}?\s+(?:er|blev|blev\s+er)\s+(?:ud|af|frem)sendt\s+(?<v>[^.]{0,20}\d{1,2}[^\n]{0,24}\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Sent();

    [GeneratedRegex(@"dagsorden(?:en)?\s+(?:til|for)\s+(?:[^.\n]{0,60}?)møde[t]?\b[^\n.]{0,40}?(?<v>(?:\d{1,2}\.\s*\p{L}+\s+\d{4}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex AgendaOf();

    [GeneratedRegex(@"^\W*(?:udkast\s+til\s+)?(?:beslutnings)?referat\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex MinutesWord();

    [GeneratedRegex(@"^\W*(?:foreløbig\s+|udkast\s+til\s+)?dagsorden\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex AgendaWord();
}

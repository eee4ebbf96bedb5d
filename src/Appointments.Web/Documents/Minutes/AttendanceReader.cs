using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Reads the lists of those who were there and those who sent their apologies.</summary>
internal sealed partial class AttendanceReader
{
    private static readonly Regex Municipality = new($@"^[\s,;–-]*(?:(?:fra|i)\s+)?(?<m>(?:{PaperNames.Known.MunicipalityPattern})(?=\s+(?:(?:Regions)?kommune|til\b|som\b|samt\b|med\b|udpeges\b|vælges\b|blev\b)|\s*(?:[.,;()]|$|\t))|\p{{Lu}}[\p{{L}} -]{{1,30}}?(?=\s+(?:Regions)?kommune\b))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));

    /// <summary>A hundred members on one line; what is longer is no list.</summary>
    private const int LongestLine = 8000;

    private readonly List<PaperAttendee> attendance = [];
    private bool? present;
    private IReadOnlyList<bool?> columns = [];

    /// <summary>The lists in these lines; lists of officials and guests, who have neither party nor municipality, are left out.</summary>
    public static IReadOnlyList<PaperAttendee> Read(IEnumerable<PaperLine> lines)
    {
        var reader = new AttendanceReader();
        foreach (var line in Whole([.. lines.Where(line => line.Text.Length <= LongestLine)]))
            reader.ReadLine(line);
        return reader.attendance;
    }

    /// <summary>The municipality at the beginning of what stands behind a name, as the reference data spells it; null when there is none.</summary>
    public static (string Name, int Length)? MunicipalityIn(string text)
    {
        var match = Municipality.Match(text);
        if (!match.Success)
            return null;
        var printed = match.Groups["m"].Value.Trim();
        var kommune = Kommune().Match(text[match.Length..]).Length;
        // «… Kommune» is a municipality even when the reference data does not know it, unless it is only a word like «Hver Kommune».
        return (PaperNames.Known.Municipality(printed) ?? printed, match.Length + kommune);
    }

    /// <summary>True for the heading over a list of those who were there or not.</summary>
    public static bool IsHeading(string line) => Heading().Match(line) is { Success: true } heading && !heading.Groups["other"].Success;

    /// <summary>True for a line that is a person with party, <c>Prøve Testesen (A)</c>: in a numbered list, no heading.</summary>
    public static bool IsPersonLine(string line) => PersonWithParty().IsMatch(line);

    /// <summary>A line that ends with the name or in the middle of the municipality goes on in the next.</summary>
    private static List<string> Whole(IReadOnlyList<PaperLine> lines)
    {
        var whole = new List<string>();
        foreach (var line in lines)
        {
            if (whole.Count > 0 && ((Alone().IsMatch(line.Text) && PersonLine().IsMatch(whole[^1])) || (Unended().IsMatch(whole[^1]) && !PersonLine().IsMatch(line.Text) && Heading().Match(line.Text) is { Success: false })))
                whole[^1] += " " + line.Text;
            else
                whole.Add(line.Text);
        }

        return whole;
    }

    private void ReadLine(string line)
    {
        var cells = line.Split('\t', StringSplitOptions.TrimEntries);
        if (cells.Length > 1 && cells.All(IsHeading))
        {
            columns = [.. cells.Select(cell => (bool?)!Heading().Match(cell).Groups["no"].Success)];
            present = columns[0];
            return;
        }

        var heading = Heading().Match(line);
        if (heading.Success)
        {
            columns = [];
            present = heading.Groups["no"].Success ? false : heading.Groups["yes"].Success ? true : null;
            line = line[heading.Length..];
            if (heading.Groups["other"].Success)
                return;
        }

        if (present is not { } isPresent)
            return;
        line = line[ListMarks.Of(line)..];
        if (cells.Length > 1 && cells.Count(cell => PersonLine().IsMatch(cell)) < 2)
        {
            ReadRow(cells, isPresent);
            return;
        }

        // Persons beside each other: each column has its own list.
        for (var at = 0; at < cells.Length; at++)
            ReadPersons(cells[at][ListMarks.Of(cells[at])..], at < columns.Count ? columns[at] ?? isPresent : isPresent);
    }

    private void ReadPersons(string line, bool isPresent)
    {
        for (var match = Person().Match(line); match.Success;)
        {
            var next = match.Index + match.Length;
            var name = match.Groups["name"].Value;
            if (!name.EndsWith("kommune", StringComparison.OrdinalIgnoreCase) && PaperNames.Known.Party(name) is null)
            {
                var (party, municipality, rest) = Behind(line[next..]);
                municipality ??= match.Groups["place"].Success ? MunicipalityIn(match.Groups["place"].Value)?.Name : null;
                next = line.Length - rest.Length;
                // Who is in office and of no party is an official that takes part.
                if (party is not null || (municipality is not null && !Official().IsMatch(line[match.Index..next])))
                    Add(name, party, municipality, isPresent && !Apologies().IsMatch(rest));
            }

            match = Person().Match(line, next);
        }
    }

    /// <summary>Party and municipality behind a name, in either order.</summary>
    private static (string? Party, string? Municipality, string Beyond) Behind(string text)
    {
        var (party, municipality) = (default(string), default(string));
        for (var turn = 0; turn < 3; turn++)
        {
            if (Bracket().Match(text) is { Success: true } bracket)
            {
                foreach (var word in bracket.Groups["in"].Value.Split([',', ';', '/', '–'], StringSplitOptions.TrimEntries))
                {
                    party ??= PaperNames.Known.Party(word);
                    municipality ??= PaperNames.Known.Municipality(word);
                }

                text = text[bracket.Length..];
            }
            else if (PartyBehind().Match(text) is { Success: true } named && party is null && PaperNames.Known.Party(named.Groups["p"].Value) is { } letter)
            {
                party = letter;
                text = text[named.Length..];
            }
            else if (municipality is null && OfficeBehind().Match(text) is { Success: true } office)
            {
                text = text[office.Length..];
                turn--;
                if (office.Length == 0)
                    break;
            }
            else if (municipality is null && MunicipalityIn(text) is { } found)
            {
                municipality = found.Name;
                text = text[found.Length..];
            }
        }

        return (party, municipality, text);
    }

    private void ReadRow(string[] cells, bool isPresent)
    {
        var (name, party, municipality) = (default(string), default(string), default(string));
        foreach (var cell in cells)
        {
            var person = Person().Match(cell);
            if (name is null && person.Success && PaperNames.Known.Municipality(cell) is null && PaperNames.Known.Party(cell) is null)
            {
                name = person.Groups["name"].Value;
                var behind = Behind(cell[(person.Index + person.Length)..]);
                (party, municipality) = (behind.Party ?? party, behind.Municipality ?? municipality);
            }
            else
            {
                party ??= PaperNames.Known.Party(cell);
                municipality ??= MunicipalityIn(cell)?.Name ?? PaperNames.Known.Municipality(cell);
            }
        }

        if (name is not null && (party is not null || municipality is not null))
            Add(name, party, municipality, isPresent && !cells.Any(cell => Apologies().IsMatch(cell)));
    }

    private void Add(string name, string? party, string? municipality, bool isPresent) =>
        attendance.Add(new PaperAttendee(name, party, municipality, isPresent));

    [GeneratedRegex(@"^(?:#+\s*)?(?:(?<no>(?:der\s+var\s+)?(?:afbud|fraværende|ikke\s+(?:til\s+stede|mødt)|forfald)(?:\s+(?:fra|var|med\s+afbud|medlemmer))?)|(?<other>(?:deltagere\s+)?fra\s+(?:(?:KKR-)?sekretariatet|KL\w*|administrationen)(?:\s+deltog)?|(?:KKR-)?sekretariat\w*|øvrige(?:\s+deltagere)?|gæster?|inviterede|embedsm\w+|administrationen?|tilforordnede|observatører|(?:desuden|endvidere|herudover|derudover|i\s+øvrigt|også)\s+delt\w+|oplægsholdere)|(?<yes>(?:deltagere(?:\s+i\s+mødet)?|mødedeltagere|til\s?stede(?:\s+var)?|tilstedeværende(?:\s+medlemmer)?|fremmødte|mødt(?:e)?|medlemmer|stedfortrædere|suppleanter)(?:\s+(?:fra|af|i)\s+KKR(?:\s+\p{L}+)?)?|deltog\s+i\s+stedet(?:\s+for\s+[^:\t]{2,60})?))\s*(?:\(\d+\))?(?:\s*:\s*|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!\b(?:for|af)\s)(?:" + NamePattern.Office + @"(?:\s+i\s+(?<place>\p{Lu}[\p{L} -]+?\s+Kommune))?,?\s+)?(?<name>" + NamePattern.Name + @")(?=\s*[(,;–\t-]|\s*$|\s+\p{Lu})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Person();

    [GeneratedRegex("^" + NamePattern.Name + @"\s*\([A-ZÆØÅ]{1,3}[,)]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PersonWithParty();

    [GeneratedRegex(NamePattern.Name + @"\s*[(,]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PersonLine();

    [GeneratedRegex(@"^\s*,?\s*\((?<in>[^)]{1,60})\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^\s*[,–-]\s*(?<p>[A-ZÆØÅ](?=\s*(?:[,.;)]|$))|\p{Lu}[\p{L} ]{1,30}?(?=\s*(?:[,.;)]|$)))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PartyBehind();

    [GeneratedRegex(@"^\s*,\s*" + NamePattern.Office + @"(?:\s+i\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex OfficeBehind();

    [GeneratedRegex(@"\w*(?:direktør|chef|konsulent|sekretær)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Official();

    [GeneratedRegex(@"^\s+(?:Regions)?kommune\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Kommune();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}-]+\s+)?Kommune\.?$|^\([A-ZÆØÅ]\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\([A-ZÆØÅ]\),?$|,$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Unended();

    [GeneratedRegex(@"\b(?:afbud|fraværende)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Apologies();
}

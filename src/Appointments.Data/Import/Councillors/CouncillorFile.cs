using System.Globalization;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Reads a list of councillors: CSV with a header row, comma or semicolon between, UTF-8 with or without its mark. Columns, in Danish or English:
/// <c>municipality</c> (four digits, or its name) and <c>name</c>; if wanted <c>party</c> (letter), <c>office</c>, <c>title</c>, <c>slug</c>,
/// <c>term</c> (2026-2029), <c>first day</c> and <c>last day</c>.
/// </summary>
internal sealed class CouncillorFile(CouncillorDefaults defaults, CouncillorPlaces places, CouncillorFaults faults)
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["municipality"] = "municipality", ["kommune"] = "municipality", ["name"] = "name", ["navn"] = "name", ["party"] = "party", ["parti"] = "party", ["liste"] = "party",
        ["office"] = "office", ["hverv"] = "office", ["title"] = "title", ["titel"] = "title", ["slug"] = "slug", ["adresse"] = "slug", ["term"] = "term", ["valgperiode"] = "term",
        ["first day"] = "first day", ["første dag"] = "first day", ["last day"] = "last day", ["sidste dag"] = "last day",
    };

    private static readonly Dictionary<string, OfficeKind> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = OfficeKind.Councillor, ["councillor"] = OfficeKind.Councillor, ["medlem"] = OfficeKind.Councillor, ["kommunalbestyrelsesmedlem"] = OfficeKind.Councillor, ["byrådsmedlem"] = OfficeKind.Councillor,
        ["mayor"] = OfficeKind.Mayor, ["borgmester"] = OfficeKind.Mayor, ["deputy mayor"] = OfficeKind.DeputyMayor, ["viceborgmester"] = OfficeKind.DeputyMayor, ["alderman"] = OfficeKind.Alderman, ["rådmand"] = OfficeKind.Alderman,
    };

    private static readonly CsvReaderOptions Options = new() { TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };

    private readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);

    /// <summary>The lines that are right in themselves.</summary>
    public IReadOnlyList<CouncillorLine> Read(string text)
    {
        using var csv = CsvReader.FromText(text, Options);
        var lines = new List<CouncillorLine>();
        var empty = true;
        try
        {
            ReadHeader(csv.Headers);
            while (!faults.IsWrong(1) && csv.Read())
            {
                empty = false;
                if (ReadLine(csv) is { } line) lines.Add(line);
            }
        }
        catch (CsvFormatException broken)
        {
            empty = false;
            faults.Add((int)broken.LineNumber, "", "Anførselstegnene på linjen går ikke op. Resten er ikke læst. (The quotation marks of the line do not match; the rest was not read.)");
        }

        if (empty && !faults.IsWrong(1)) faults.Add(1, "", "Filen har ingen linjer under overskriften. (The file has no lines under its heading.)");
        RefuseTwice(lines);
        return lines;
    }

    /// <summary>The lines of a list that comes as such and not as a file, by the English headings; those that are right in themselves. They are counted from 1.</summary>
    public IReadOnlyList<CouncillorLine> Read(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var lines = new List<CouncillorLine>();
        foreach (var (index, row) in rows.Index())
        {
            if (LineOf(index + 1, column => row.GetValueOrDefault(column, "").Trim()) is { } line) lines.Add(line);
        }

        RefuseTwice(lines);
        return lines;
    }

    private void ReadHeader(IReadOnlyList<string> headings)
    {
        foreach (var (place, heading) in headings.Index())
        {
            if (!Columns.TryGetValue(heading.Trim(), out var column)) faults.Add(1, heading, $"Ukendt kolonne. (Unknown column; there are {string.Join(", ", Columns.Keys)}.)");
            else if (!placeOf.TryAdd(column, place)) faults.Add(1, heading, "Kolonnen står to gange. (The column stands twice.)");
        }

        Need("name", given: false);
        Need("municipality", defaults.Municipality is not null);
        if (!placeOf.ContainsKey("first day")) Need("term", defaults.Term is not null);
    }

    private void Need(string column, bool given)
    {
        if (!given && !placeOf.ContainsKey(column)) faults.Add(1, column, "Kolonnen mangler. (The column is missing.)");
    }

    private CouncillorLine? ReadLine(CsvReader csv)
    {
        var number = (int)csv.LineNumber;
        if (csv.FieldCount > csv.Headers.Count) faults.Add(number, "", "Linjen har flere felter end overskriften. (The line has more fields than the heading.)");
        return LineOf(number, column => Cell(csv, column));
    }

    private CouncillorLine? LineOf(int number, Func<string, string> cell)
    {
        var municipality = Municipality(number, cell("municipality"));
        var (name, slug) = (cell("name"), cell("slug"));
        if (name.Length > 200 || Slug.Of(name).Length == 0 || name.Any(char.IsControl)) faults.Add(number, "name", "Navnet mangler eller er længere end 200 tegn. (The name is missing, or longer than 200 characters.)");
        if (slug != Slug.Of(slug) || slug.Length > 120) faults.Add(number, "slug", $"«{slug}» er ingen adresse: små bogstaver a til z, cifre og bindestreger. (\"{slug}\" is no slug: small letters a to z, digits and hyphens.)");
        if (!Offices.TryGetValue(cell("office"), out var kind))
            faults.Add(number, "office", $"«{cell("office")}» er intet hverv i en kommunalbestyrelse. (Write {string.Join(", ", Offices.Keys.Where(key => key.Length > 0))}, or nothing.)");
        if (cell("party").Length > 4) faults.Add(number, "party", "Skriv listens bogstav. (Write the letter of the list.)");
        if (cell("title").Length > 200) faults.Add(number, "title", "Titlen er længere end 200 tegn. (The title is longer than 200 characters.)");
        var span = Days(number, cell("term"), cell("first day"), cell("last day"));
        if (faults.IsWrong(number) || municipality is null || span is null) return null;
        var line = new CouncillorLine(number, municipality, name, OrNull(slug), OrNull(cell("party")), kind, OrNull(cell("title")), span);
        if (places.Exists(line)) return line;
        faults.Add(number, "municipality", $"Kommunen «{places.NameOf(municipality)}» findes ikke i alle dagene. (The municipality does not exist on all the days.)");
        return null;
    }

    private string? Municipality(int line, string text)
    {
        var written = text.Length > 0 ? text : defaults.Municipality ?? "";
        if (written.Length > 0 && places.CodeOf(written) is { } code) return code;
        faults.Add(line, "municipality", $"«{written}» er ingen kommune i registret. (\"{written}\" is no municipality of the register: write its four digits, 0851, or its name.)");
        return null;
    }

    /// <summary>The whole term unless the line names a first or last day of its own; null when something is wrong with the days.</summary>
    private Span? Days(int line, string term, string first, string last)
    {
        var (firstDay, lastDay) = (Day(line, "first day", first), Day(line, "last day", last));
        if (faults.IsWrong(line)) return null;
        if ((term.Length == 0 ? firstDay ?? defaults.Term : CouncilTermText.Read(term)) is not { } within)
        {
            faults.Add(line, "term", $"«{term}» er ingen valgperiode: skriv 2026-2029. (\"{term}\" is no council term: write 2026-2029.)");
            return null;
        }

        var (begins, ends) = (CouncilTerm.FirstDayOf(within), CouncilTerm.LastDayOf(within));
        var span = new Span(firstDay ?? begins, firstDay is null ? DayBasis.TermAssumed : DayBasis.Stated, lastDay ?? ends, lastDay is null ? DayBasis.TermAssumed : DayBasis.Stated);
        if (span.FirstDay >= begins && span.LastDay <= ends && span.FirstDay <= span.LastDay) return span;
        faults.Add(
            line,
            firstDay is null ? "last day" : "first day",
            $"Dagene skal ligge i valgperioden {begins.Iso()} til {ends.Iso()}, den første først. (The days must lie in the council term, the first one first.)");
        return null;
    }

    private LocalDate? Day(int line, string column, string text)
    {
        if (text.Length == 0) return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and <= 2199) return day;
        faults.Add(line, column, $"«{text}» er ingen dag: skriv ÅÅÅÅ-MM-DD. (\"{text}\" is no day of the calendar: write YYYY-MM-DD.)");
        return null;
    }

    /// <summary>Each line is held against those before it that are about the same office: of the same person, and of a mayor of anybody.</summary>
    private void RefuseTwice(List<CouncillorLine> lines)
    {
        var offices = new Dictionary<(OfficeKind Kind, string Municipality, (string, string)? Person), List<CouncillorLine>>();
        foreach (var line in lines)
        {
            if (Earlier(line, line.Person) is { } twice)
                faults.Add(line.Line, "name", $"«{line.Slug ?? line.Name}» står der allerede på linje {twice.Line.ToString(CultureInfo.InvariantCulture)}. (Stands there already. Two persons of one name need the column slug, {Slug.Of(line.Name)} and {Slug.Of(line.Name)}-2 for example.)");
            else if (line.Kind == OfficeKind.Mayor && Earlier(line, person: null) is { } mayor)
                faults.Add(line.Line, "office", $"Kommunen har allerede en anden borgmester i perioden. Se linje {mayor.Line.ToString(CultureInfo.InvariantCulture)}. (The municipality has another mayor in the term already, on that line; write the first and last day of each.)");
            Keep(line, line.Person);
            if (line.Kind == OfficeKind.Mayor) Keep(line, person: null);
        }

        CouncillorLine? Earlier(CouncillorLine line, (string, string)? person) =>
            offices.GetValueOrDefault((line.Kind, line.Municipality, person))?.Find(other => other.Span.Overlaps(line.Span));

        void Keep(CouncillorLine line, (string, string)? person)
        {
            if (!offices.TryGetValue((line.Kind, line.Municipality, person), out var known)) offices[(line.Kind, line.Municipality, person)] = known = [];
            known.Add(line);
        }
    }

    private string Cell(CsvReader csv, string column) => placeOf.TryGetValue(column, out var place) && place < csv.FieldCount ? csv.GetString(place) : "";

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

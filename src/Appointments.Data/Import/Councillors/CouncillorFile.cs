using System.Globalization;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using CsvHelper;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Reads a list of councillors: CSV with a header row, comma or semicolon between, UTF-8 with or without its mark. Columns, in Danish or English:
/// <c>municipality</c> (four digits, or its name), <c>name</c>, and if wanted <c>party</c> (letter), <c>office</c>, <c>title</c>, <c>slug</c>.
/// </summary>
internal sealed class CouncillorFile(string file, IReadOnlyDictionary<string, string> codesByName)
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["municipality"] = "municipality", ["kommune"] = "municipality", ["name"] = "name", ["navn"] = "name", ["party"] = "party", ["parti"] = "party", ["liste"] = "party",
        ["office"] = "office", ["hverv"] = "office", ["title"] = "title", ["titel"] = "title", ["slug"] = "slug", ["adresse"] = "slug",
    };

    private static readonly Dictionary<string, OfficeKind> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = OfficeKind.Councillor, ["councillor"] = OfficeKind.Councillor, ["medlem"] = OfficeKind.Councillor, ["kommunalbestyrelsesmedlem"] = OfficeKind.Councillor, ["byrådsmedlem"] = OfficeKind.Councillor,
        ["mayor"] = OfficeKind.Mayor, ["borgmester"] = OfficeKind.Mayor, ["deputy mayor"] = OfficeKind.DeputyMayor, ["viceborgmester"] = OfficeKind.DeputyMayor, ["alderman"] = OfficeKind.Alderman, ["rådmand"] = OfficeKind.Alderman,
    };

    private static readonly CsvReaderOptions Options = new() { TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };

    private readonly List<CouncillorFault> faults = [];
    private readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);

    /// <exception cref="CouncillorFileException">The file has faults; the exception lists them all.</exception>
    public IReadOnlyList<CouncillorLine> Read(string text)
    {
        using var csv = CsvReader.FromText(text, Options);
        var lines = new List<CouncillorLine>();
        try
        {
            ReadHeader(csv.Headers);
            while (csv.Read())
            {
                if (ReadLine(csv) is { } line) lines.Add(line);
            }
        }
        catch (CsvFormatException broken)
        {
            Fault((int)broken.LineNumber, "", "Anførselstegnene på linjen går ikke op. (The quotation marks of the line do not match.)");
        }

        RefuseTwice(lines);
        if (lines.Count == 0 && faults.Count == 0) Fault(1, "", "Filen har ingen linjer under overskriften. (The file has no lines under its heading.)");
        return faults.Count == 0 ? lines : throw new CouncillorFileException([.. faults.OrderBy(fault => fault.Line)]);
    }

    private void ReadHeader(IReadOnlyList<string> headings)
    {
        foreach (var (place, heading) in headings.Index())
        {
            if (!Columns.TryGetValue(heading.Trim(), out var column)) Fault(1, heading, $"Ukendt kolonne. (Unknown column; there are {string.Join(", ", Columns.Keys)}.)");
            else if (!placeOf.TryAdd(column, place)) Fault(1, heading, "Kolonnen står to gange. (The column stands twice.)");
        }

        foreach (var needed in new[] { "municipality", "name" }.Where(column => !placeOf.ContainsKey(column)))
            Fault(1, needed, "Kolonnen mangler. (The column is missing.)");
    }

    private CouncillorLine? ReadLine(CsvReader csv)
    {
        var before = faults.Count;
        var number = (int)csv.LineNumber;
        var municipality = Municipality(number, Cell(csv, "municipality"));
        var name = Cell(csv, "name");
        if (name.Length > 200 || Slug.Of(name).Length == 0) Fault(number, "name", "Navnet mangler eller er længere end 200 tegn. (The name is missing, or longer than 200 characters.)");
        if (!Offices.TryGetValue(Cell(csv, "office"), out var kind))
            Fault(number, "office", $"«{Cell(csv, "office")}» er intet hverv i en kommunalbestyrelse. (Write {string.Join(", ", Offices.Keys.Where(key => key.Length > 0))}, or nothing.)");
        if (Cell(csv, "title").Length > 200) Fault(number, "title", "Titlen er længere end 200 tegn. (The title is longer than 200 characters.)");
        if (Cell(csv, "party").Length > 4) Fault(number, "party", "Skriv listens bogstav. (Write the letter of the list.)");
        if (csv.FieldCount > csv.Headers.Count) Fault(number, "", "Linjen har flere felter end overskriften. (The line has more fields than the heading.)");
        return faults.Count == before ? new CouncillorLine(number, municipality!, name, OrNull(Cell(csv, "slug")), OrNull(Cell(csv, "party")), kind, OrNull(Cell(csv, "title"))) : null;
    }

    private string? Municipality(int line, string text)
    {
        if (codesByName.Values.Contains(text, StringComparer.Ordinal)) return text;
        if (codesByName.TryGetValue(text.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase) ? text[..^8] : text, out var code)) return code;
        Fault(line, "municipality", $"«{text}» er ingen kommune i registret. (\"{text}\" is no municipality of the register: write its four digits, 0851, or its name.)");
        return null;
    }

    private void RefuseTwice(List<CouncillorLine> lines)
    {
        foreach (var twice in lines.GroupBy(line => (line.Municipality, Who: line.Slug ?? line.Name, line.Kind)).Where(group => group.Count() > 1))
            Fault(twice.ElementAt(1).Line, "name", $"«{twice.Key.Who}» står der allerede på linje {twice.First().Line.ToString(CultureInfo.InvariantCulture)}. (Stands there already. Two persons of one name need the column slug.)");
    }

    private string Cell(CsvReader csv, string column) => placeOf.TryGetValue(column, out var place) && place < csv.FieldCount ? csv.GetString(place) : "";

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private void Fault(int line, string column, string message) => faults.Add(new CouncillorFault(file, line, column, message));
}

using System.Globalization;
using Appointments.Data.Import.Councillors;
using Appointments.Domain.Elections;
using CsvHelper;

namespace Appointments.Data.Previews;

/// <summary>Reads the votes of an election by municipality: CSV with a header row, comma or semicolon between. Columns, in Danish or English: <c>municipality</c>, <c>letter</c> and <c>votes</c>.</summary>
internal sealed class VotesFile(CouncillorPlaces places, CouncillorFaults faults)
{
    private const long Most = 10_000_000;

    private static readonly string[] Needed = ["municipality", "letter", "votes"];

    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["municipality"] = "municipality", ["kommune"] = "municipality", ["letter"] = "letter", ["bogstav"] = "letter", ["liste"] = "letter", ["parti"] = "letter", ["party"] = "letter",
        ["votes"] = "votes", ["stemmer"] = "votes", ["stemmetal"] = "votes",
    };

    private static readonly CsvReaderOptions Options = new() { TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };

    private readonly Dictionary<(string, string), int> lineOf = [];
    private readonly List<VoteCount> counts = [];

    /// <summary>The counts of a file that are right in themselves.</summary>
    public IReadOnlyList<VoteCount> Read(string text)
    {
        using var csv = CsvReader.FromText(text, Options);
        try
        {
            var placeOf = Header(csv.Headers);
            while (!faults.IsWrong(1) && csv.Read())
            {
                Add((int)csv.LineNumber, Cell("municipality"), Cell("letter"), Cell("votes"));
                string Cell(string column) => placeOf[column] < csv.FieldCount ? csv.GetString(placeOf[column]) : "";
            }
        }
        catch (CsvFormatException broken)
        {
            faults.Add((int)broken.LineNumber, "", "Anførselstegnene på linjen går ikke op. Resten er ikke læst. (The quotation marks of the line do not match; the rest was not read.)");
        }

        return counts;
    }

    /// <summary>The counts that come as such; those that are right in themselves. They are counted from 1.</summary>
    public IReadOnlyList<VoteCount> Read(IReadOnlyList<VoteCount> given)
    {
        foreach (var (index, count) in given.Index())
            Add(index + 1, count.MunicipalityCode ?? "", count.Letter, count.Votes.ToString(CultureInfo.InvariantCulture));
        return counts;
    }

    private Dictionary<string, int> Header(IReadOnlyList<string> headings)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, heading) in headings.Index())
        {
            if (!Columns.TryGetValue(heading.Trim(), out var column)) faults.Add(1, heading, $"Ukendt kolonne. (Unknown column; there are {string.Join(", ", Columns.Keys)}.)");
            else if (!placeOf.TryAdd(column, place)) faults.Add(1, heading, "Kolonnen står to gange. (The column stands twice.)");
        }

        foreach (var column in Needed.Where(column => !placeOf.ContainsKey(column))) faults.Add(1, column, "Kolonnen mangler. (The column is missing.)");
        return placeOf;
    }

    private void Add(int line, string municipality, string letter, string votes)
    {
        if (places.CodeOf(municipality) is not { } code || municipality.Length == 0)
        {
            code = "";
            faults.Add(line, "municipality", $"«{municipality}» er ingen kommune i registret. (\"{municipality}\" is no municipality of the register: write its four digits, 0851, or its name.)");
        }

        if (letter.Length is 0 or > 4) faults.Add(line, "letter", "Skriv listens bogstav. (Write the letter of the list.)");
        if (!long.TryParse(votes, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Most)
            faults.Add(line, "votes", $"«{votes}» er intet stemmetal: skriv et helt tal uden punktum. (\"{votes}\" is no number of votes: write a whole number without separators.)");
        if (faults.IsWrong(line)) return;
        if (lineOf.TryAdd((code, letter), line)) counts.Add(new VoteCount(code, letter, count));
        else faults.Add(line, "letter", $"Listen står der allerede for kommunen på linje {lineOf[(code, letter)].ToString(CultureInfo.InvariantCulture)}. (The list stands there already for that municipality.)");
    }
}

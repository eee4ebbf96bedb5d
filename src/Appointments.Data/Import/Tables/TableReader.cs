using System.Text;
using CsvHelper;

namespace Appointments.Data.Import.Tables;

/// <summary>Reads a table: CSV with a header row in Danish or English, comma or semicolon between, UTF-8 with or without its mark.</summary>
internal static class TableReader
{
    private const string Formulas = "=+-@\t\r";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly CsvReaderOptions Options = new() { TrimWhitespace = true, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };

    /// <summary>The lines of the file of that name; none when there is no such file, or something is wrong with it as a whole.</summary>
    public static IReadOnlyList<TableLine> Read(IEnumerable<TableFile> files, string name, TableFaults faults)
    {
        var lines = new List<TableLine>();
        if (files.FirstOrDefault(file => file.Name == name) is not { } found || Text(found, faults) is not { } text) return lines;
        using var csv = CsvReader.FromText(text, Options);
        try
        {
            if (ReadHeader(csv.Headers, name, faults) is not { } places) return lines;
            while (csv.Read()) lines.Add(Line(csv, name, places, faults));
        }
        catch (CsvFormatException broken)
        {
            faults.Add(name, (int)broken.LineNumber, "", "Anførselstegnene på linjen går ikke op. Resten er ikke læst.", "The quotation marks of the line do not match; the rest was not read.");
        }

        return lines;
    }

    private static Dictionary<string, int>? ReadHeader(IReadOnlyList<string> headings, string name, TableFaults faults)
    {
        var (_, columns, needed) = TableColumns.All.First(table => table.File == name);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, heading) in headings.Index())
        {
            var word = heading.Trim();
            var column = columns.FirstOrDefault(it => it.English.Equals(word, StringComparison.OrdinalIgnoreCase) || it.Danish.Equals(word, StringComparison.OrdinalIgnoreCase)).English;
            if (column is null) faults.Add(name, 1, heading, "Ukendt kolonne.", $"Unknown column; there are {string.Join(", ", columns.Select(it => it.English))}, or {string.Join(", ", columns.Select(it => it.Danish))}.");
            else if (!places.TryAdd(column, place)) faults.Add(name, 1, heading, "Kolonnen står to gange.", "The column stands twice.");
        }

        foreach (var missing in needed.Where(column => !places.ContainsKey(column))) faults.Add(name, 1, missing, "Kolonnen mangler.", "The column is missing.");
        return faults.IsWrong(name, 1) ? null : places;
    }

    private static TableLine Line(CsvReader csv, string name, Dictionary<string, int> places, TableFaults faults)
    {
        var number = (int)csv.LineNumber;
        var cells = places.Where(pair => pair.Value < csv.FieldCount).ToDictionary(pair => pair.Key, pair => Unguarded(csv.GetString(pair.Value)), StringComparer.Ordinal);
        if (csv.FieldCount > csv.Headers.Count) faults.Add(name, number, "", "Linjen har flere felter end overskriften.", "The line has more fields than the heading.");
        return new TableLine(name, number, cells, faults);
    }

    // What is written out puts a sign before what a spreadsheet would take for a formula.
    private static string Unguarded(string cell) => cell is ['\'', var first, ..] && Formulas.Contains(first, StringComparison.Ordinal) ? cell[1..] : cell;

    /// <summary>The text; null when the bytes are not UTF-8, as those of an old spreadsheet are not.</summary>
    private static string? Text(TableFile file, TableFaults faults)
    {
        try
        {
            return Strict.GetString(file.Content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            var line = file.Content.Span[..Math.Clamp(broken.Index, 0, file.Content.Length)].Count((byte)'\n') + 1;
            faults.Add(file.Name, line, "", "Filen er ikke UTF-8, så æ, ø og å kan ikke læses. Gem den som «CSV UTF-8».", "The file is not UTF-8; save it as \"CSV UTF-8\".");
            return null;
        }
    }
}

using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace Appointments.Data.Import.Bulk;

/// <summary>One CSV file of a bulk set, read line by line: UTF-8, a header row, empty fields are null.</summary>
internal sealed class BulkTable : IDisposable
{
    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };

    private readonly string file;
    private readonly CsvReader csv;
    private readonly string[] columns;
    private readonly int[] places;

    /// <summary>Opens a file of the folder and looks at its header.</summary>
    /// <exception cref="BulkFault">The file or one of the columns is not there.</exception>
    public BulkTable(string folder, string name, params string[] columns)
    {
        file = name + ".csv";
        this.columns = columns;
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            throw new BulkFault(file, 0, null, "The file is not in the folder.", "Filen er ikke i mappen.");
        csv = CsvReader.FromFile(path, Options);
        var headers = csv.Headers;
        places = [.. columns.Select(column => headers.ToList().FindIndex(header => header == column))];
        if (Array.IndexOf(places, -1) is var missing and >= 0)
            throw new BulkFault(file, 1, columns[missing], "The header row does not have the column.", "Kolonnen er ikke i overskriften.");
    }

    /// <summary>Goes to the next line; false after the last.</summary>
    /// <exception cref="BulkFault">The line is no CSV, or has more or fewer fields than the header.</exception>
    public bool Read()
    {
        try
        {
            if (!csv.Read())
                return false;
        }
        catch (CsvFormatException broken)
        {
            throw new BulkFault(file, broken.LineNumber, null, "The quotation marks of the line do not match.", "Anførselstegnene på linjen går ikke op.");
        }

        return csv.FieldCount == csv.Headers.Count
            ? true
            : throw Wrong(null, Invariant($"The line has {csv.FieldCount} fields, the header {csv.Headers.Count}."), Invariant($"Linjen har {csv.FieldCount} felter, overskriften {csv.Headers.Count}."));
    }

    /// <summary>A text; null when the field is empty.</summary>
    public string? Text(int column) => csv.GetSpan(places[column]).Length == 0 ? null : csv.GetString(places[column]);

    /// <summary>A text that must be there.</summary>
    public string Needed(int column) => Text(column) ?? throw Wrong(column, "The field is empty.", "Feltet er tomt.");

    /// <summary>A whole number that must be there.</summary>
    public int Number(int column) => NumberOrNull(column) ?? throw Wrong(column, "The field is empty.", "Feltet er tomt.");

    /// <summary>A whole number; null when the field is empty.</summary>
    public int? NumberOrNull(int column)
    {
        var text = csv.GetSpan(places[column]);
        if (text.Length == 0)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, $"\"{Text(column)}\" is no whole number.", $"«{Text(column)}» er ikke et helt tal.");
    }

    /// <summary>A day; null when the field is empty.</summary>
    public LocalDate? Day(int column)
    {
        if (Text(column) is not { } text)
            return null;
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? day
            : throw Wrong(column, $"\"{text}\" is no day: write YYYY-MM-DD.", $"«{text}» er ingen dag: skriv ÅÅÅÅ-MM-DD.");
    }

    /// <summary>The last day in force of a half-open period: the day before the one in the field; null when the field is empty.</summary>
    public LocalDate? LastDay(int column) => Day(column)?.PlusDays(-1);

    /// <summary>An instant in UTC; null when the field is empty.</summary>
    public Instant? At(int column)
    {
        if (Text(column) is not { } text)
            return null;
        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var at)
            ? at
            : throw Wrong(column, $"\"{text}\" is no instant: write YYYY-MM-DDTHH:MM:SSZ.", $"«{text}» er intet tidspunkt: skriv ÅÅÅÅ-MM-DDTTT:MM:SSZ.");
    }

    /// <summary>One of the words given; the value that belongs to it.</summary>
    public T OneOf<T>(int column, params ReadOnlySpan<(string Word, T Value)> words)
    {
        var text = Needed(column);
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }

        var known = string.Join(", ", words.ToArray().Select(pair => pair.Word));
        throw Wrong(column, $"\"{text}\" is none of {known}.", $"«{text}» er ingen af {known}.");
    }

    /// <summary>What another table has under the number in the field.</summary>
    /// <exception cref="BulkFault">It has nothing under it.</exception>
    public T Of<T>(int column, IReadOnlyDictionary<int, T> table)
    {
        var id = Number(column);
        return table.TryGetValue(id, out var found) ? found : throw Wrong(column, Invariant($"There is no {id} in the file it refers to."), Invariant($"Der er ingen {id} i den fil, der henvises til."));
    }

    /// <inheritdoc cref="Of{T}(int, IReadOnlyDictionary{int, T})"/>
    /// <remarks>Null when the field is empty.</remarks>
    public T? OfOrNull<T>(int column, IReadOnlyDictionary<int, T> table)
        where T : class => NumberOrNull(column) is null ? null : Of(column, table);

    /// <summary>A fault at the line that was read last.</summary>
    /// <param name="column">The column's place among those asked for; null for the whole line.</param>
    /// <param name="english">What is wrong, in English.</param>
    /// <param name="danish">The same in Danish.</param>
    public BulkFault Wrong(int? column, string english, string danish) => new(file, csv.LineNumber, column is { } place ? columns[place] : null, english, danish);

    public void Dispose() => csv.Dispose();
}

using System.Text.Json;
using CsvHelper;

namespace Appointments.Web.Operations;

/// <summary>A table as CSV (RFC 4180): UTF-8 with the mark that spreadsheets know it by, a head, and no cell that a spreadsheet would take for a formula.</summary>
public static class OperationCsv
{
    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r",
        InjectionEscape = '\'',
    };

    /// <summary>Writes the head, and the rows of all pages.</summary>
    public static byte[] Write(OperationTable table, IEnumerable<JsonElement> pages) => Write(
        [.. table.Columns.Select(column => column.Name)],
        pages.SelectMany(table.RowsOf).Select(row => (IReadOnlyList<string>)[.. table.Columns.Select(column => column.TextOf(row))]));

    /// <summary>Writes a head and rows of texts.</summary>
    public static byte[] Write(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. head]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row]);
            }
        }

        return bytes.ToArray();
    }
}

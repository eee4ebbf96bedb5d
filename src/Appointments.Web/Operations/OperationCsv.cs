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
    public static byte[] Write(OperationTable table, IEnumerable<JsonElement> pages)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Name)]);
            foreach (var row in pages.SelectMany(table.RowsOf))
            {
                csv.WriteRecord([.. table.Columns.Select(column => column.TextOf(row))]);
            }
        }

        return bytes.ToArray();
    }
}

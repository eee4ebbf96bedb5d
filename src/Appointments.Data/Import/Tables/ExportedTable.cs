namespace Appointments.Data.Import.Tables;

/// <summary>A table to be written as CSV.</summary>
/// <param name="File">Its name, <c>persons.csv</c>.</param>
/// <param name="Head">The headings.</param>
/// <param name="Rows">The lines, as many cells in each as there are headings.</param>
public sealed record ExportedTable(string File, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);

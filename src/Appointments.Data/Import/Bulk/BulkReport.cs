namespace Appointments.Data.Import.Bulk;

/// <summary>What a bulk import has brought.</summary>
/// <param name="Appointments">Appointments, each counted once however many versions it has.</param>
/// <param name="Rows">Rows by file, in the order of the files.</param>
/// <param name="Entries">Entries of the journal.</param>
public sealed record BulkReport(int Appointments, IReadOnlyList<(string Table, long Count)> Rows, long Entries);

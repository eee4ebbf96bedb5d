namespace Appointments.Data.Import.Bulk;

/// <summary>What a bulk import has brought.</summary>
/// <param name="Appointments">Appointments, each counted once however many versions it has.</param>
/// <param name="Rows">Rows by file, in the order of the files.</param>
/// <param name="Entries">Entries of the journal.</param>
/// <param name="RulesPassedOver">Rules of seats on party and gender, which the register has no place for: it holds such demands on a whole board, not on a seat.</param>
public sealed record BulkReport(int Appointments, IReadOnlyList<(string Table, long Count)> Rows, long Entries, int RulesPassedOver);

namespace Appointments.Data.Import.Tables;

/// <summary>What came of tables that were read.</summary>
/// <param name="Recorded">How many lines of each file are recorded or were there already.</param>
/// <param name="Faults">What was wrong with the others, by file and line.</param>
public sealed record TablesReport(IReadOnlyList<(string File, int Lines)> Recorded, IReadOnlyList<TableFault> Faults);

namespace Appointments.Data.Import.Bulk;

/// <summary>How far a bulk import has come.</summary>
/// <param name="Table">The file that is worked on.</param>
/// <param name="Done">How many of its rows are written.</param>
/// <param name="Total">Of how many; null while it is not known.</param>
public readonly record struct BulkProgress(string Table, long Done, long? Total);

using static System.FormattableString;

namespace Appointments.Data.Import.Bulk;

/// <summary>A bulk set cannot be taken in. Nothing of it is.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1; 0 when the file is not there.</param>
/// <param name="column">The column's name; null when the whole line is at fault.</param>
/// <param name="english">What is wrong and what would be right.</param>
/// <param name="danish">The same in Danish.</param>
public sealed class BulkFault(string file, long line, string? column, string english, string danish)
    : Exception(Invariant($"{file}:{line}{(column is null ? "" : $":{column}")}: {english} ({danish})"));

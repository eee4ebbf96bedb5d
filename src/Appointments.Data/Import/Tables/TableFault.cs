namespace Appointments.Data.Import.Tables;

/// <summary>Something in a table that cannot be recorded.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The heading of the column; empty when the line as a whole is meant.</param>
/// <param name="Message">What is wrong and what would be right, in Danish and English.</param>
public sealed record TableFault(string File, int Line, string Column, string Message)
{
    /// <summary><c>persons.csv:3: name: …</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {(Column.Length == 0 ? "" : $"{Column}: ")}{Message}");
}

namespace Appointments.Data.Verification;

/// <summary>A place where the register is not what its journal says.</summary>
/// <param name="Table">The table; <c>file</c> for the database file itself.</param>
/// <param name="Row">The row: VersionId of a fact, number of an entry, digest of a sealed value; null when the table as a whole is meant.</param>
/// <param name="Column">The column; null when the row as a whole is meant.</param>
/// <param name="Message">What is wrong, in English.</param>
public sealed record VerifyFinding(string Table, string? Row, string? Column, string Message)
{
    /// <summary>One line: table, row, column, message.</summary>
    public override string ToString() => $"{string.Join(' ', new[] { Table, Row, Column }.OfType<string>())}: {Message}";
}

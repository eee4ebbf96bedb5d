namespace Appointments.Data.Import.Councillors;

/// <summary>Something in a list of councillors that cannot be recorded.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The heading of the column; empty when the line as a whole is meant.</param>
/// <param name="Message">What is wrong and what would be right, in Danish and English.</param>
public sealed record CouncillorFault(string File, int Line, string Column, string Message)
{
    /// <summary>The kind of list: two files can have the same name.</summary>
    public FaultyList List { get; init; }

    /// <summary><c>councillors.csv:3: party: …</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {(Column.Length == 0 ? "" : $"{Column}: ")}{Message}");
}

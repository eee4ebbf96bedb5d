namespace Appointments.Web.Documents;

/// <summary>A table to be written as a sheet or as CSV.</summary>
/// <param name="Name">What the sheet is called; at most 31 characters.</param>
/// <param name="Head">What stands above the columns.</param>
/// <param name="Rows">The rows; a cell is a text, an <see cref="int"/>, a day or null for nothing.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<object?>> Rows);

namespace Appointments.Data.Import.Tables;

/// <summary>One file of a set of tables.</summary>
/// <param name="Name">Its name, <c>persons.csv</c>.</param>
/// <param name="Content">Its bytes, UTF-8 with or without the mark.</param>
public sealed record TableFile(string Name, ReadOnlyMemory<byte> Content);

namespace Appointments.Data.Import.Tables;

/// <summary>Tables that cannot be used; nothing of them was written. The message is the whole list of faults, one a line.</summary>
public sealed class TablesException(IReadOnlyList<TableFault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault found, by file and line.</summary>
    public IReadOnlyList<TableFault> Faults { get; } = faults;
}

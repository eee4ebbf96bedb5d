namespace Appointments.Data.Import;

/// <summary>Import files that cannot be used. The message is the whole list of faults, one a line.</summary>
public sealed class ImportFileException(IReadOnlyList<ImportFault> faults)
    : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault found, in the order of the files.</summary>
    public IReadOnlyList<ImportFault> Faults { get; } = faults;
}

namespace Appointments.Data.Import.Councillors;

/// <summary>A list of councillors that cannot be used; nothing of it was written. The message is the whole list of faults, one a line.</summary>
public sealed class CouncillorFileException(IReadOnlyList<CouncillorFault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault found, in the order of the lines.</summary>
    public IReadOnlyList<CouncillorFault> Faults { get; } = faults;
}

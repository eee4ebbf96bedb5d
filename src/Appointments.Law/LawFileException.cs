namespace Appointments.Law;

/// <summary>Law files that cannot be used. The message is the whole list of faults, one a line.</summary>
public sealed class LawFileException(IReadOnlyList<LawFault> faults)
    : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault found, in the order of the file.</summary>
    public IReadOnlyList<LawFault> Faults { get; } = faults;
}

using Appointments.Domain.Elections;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>What a file of an election says, or what is wrong with it.</summary>
/// <param name="Election">The election; null when there are faults.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
internal sealed record ElectionReading(Election? Election, IReadOnlyList<ElectionFileFault> Faults);

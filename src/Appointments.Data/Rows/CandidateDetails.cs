using Appointments.Domain.People;

namespace Appointments.Data.Rows;

/// <summary>What is sealed of a candidate beside the name, as one value; a null member was not given.</summary>
/// <param name="Title">Title.</param>
/// <param name="Workplace">Where the candidate works.</param>
/// <param name="Gender">Gender as the nominator recorded it.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Small">Whether from a small or medium-sized company; only for a confidential nomination.</param>
/// <param name="PersonId">Who it is in the register; only for a confidential nomination.</param>
internal sealed record CandidateDetails(string? Title, string? Workplace, Gender? Gender, string? Municipality, bool? Small, long? PersonId)
{
    /// <summary>True when nothing was given.</summary>
    public bool IsEmpty => this == new CandidateDetails(null, null, null, null, null, null);
}

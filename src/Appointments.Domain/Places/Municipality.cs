namespace Appointments.Domain.Places;

/// <summary>A municipality.</summary>
/// <param name="Code">Four digits, <c>0851</c>.</param>
/// <param name="Name"><c>Aalborg</c>, without «Kommune».</param>
/// <param name="RegionCode">The code of its region.</param>
public sealed record Municipality(
    string Code,
    string Name,
    string RegionCode);

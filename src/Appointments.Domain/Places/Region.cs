namespace Appointments.Domain.Places;

/// <summary>A region.</summary>
/// <param name="Code">Four digits, <c>1081</c>.</param>
/// <param name="Name"><c>Region Nordjylland</c>, as it calls itself.</param>
public sealed record Region(
    string Code,
    string Name);

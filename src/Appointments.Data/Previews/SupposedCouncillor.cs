using Appointments.Domain.People;

namespace Appointments.Data.Previews;

/// <summary>Somebody in a supposed council.</summary>
/// <param name="Name">The name.</param>
/// <param name="Slug">The address in the register; null when the name with the municipality is to find the person. Who is not found is somebody new.</param>
/// <param name="Party">The letter of the list; null when not stated.</param>
/// <param name="Kind">Mayor, deputy mayor, alderman or councillor.</param>
public sealed record SupposedCouncillor(string Name, string? Slug, string? Party, OfficeKind Kind);

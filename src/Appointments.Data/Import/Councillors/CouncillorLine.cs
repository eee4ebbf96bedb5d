using Appointments.Domain.People;

namespace Appointments.Data.Import.Councillors;

/// <summary>A line of a list of councillors.</summary>
/// <param name="Line">Its place in the file, from 1.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Name">The name.</param>
/// <param name="Slug">The address of the person in the register; null when the name is to find it.</param>
/// <param name="Party">The letter of the list; null when not stated.</param>
/// <param name="Kind">Councillor, mayor, deputy mayor or alderman.</param>
/// <param name="Title">The title as printed; null takes the word for the office.</param>
internal sealed record CouncillorLine(int Line, string Municipality, string Name, string? Slug, string? Party, OfficeKind Kind, string? Title);

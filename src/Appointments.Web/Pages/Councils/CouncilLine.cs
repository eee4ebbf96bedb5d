namespace Appointments.Web.Pages.Councils;

/// <summary>A member as typed.</summary>
/// <param name="Number">The line, from 1, empty ones counted.</param>
/// <param name="Name">The name.</param>
/// <param name="Party">The letter of the list; null when none is written.</param>
/// <param name="Office">The office as the contract writes it, <c>MAYOR</c>.</param>
/// <param name="Title">The title as written, <c>1. viceborgmester</c>; null when it is only the word for the office.</param>
/// <param name="Slug">The address; null when the name is to find the person.</param>
public sealed record CouncilLine(int Number, string Name, string? Party, string Office, string? Title, string? Slug);

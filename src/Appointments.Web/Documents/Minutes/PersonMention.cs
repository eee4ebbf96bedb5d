namespace Appointments.Web.Documents.Minutes;

/// <summary>A person in a sentence.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Party">The letter beside it; null when none is printed there.</param>
/// <param name="Municipality">The municipality beside it; null when none is printed there.</param>
/// <param name="Role">The role in brackets beside it; null when none is printed there.</param>
internal sealed record PersonMention(string Name, string? Party, string? Municipality, string? Role);

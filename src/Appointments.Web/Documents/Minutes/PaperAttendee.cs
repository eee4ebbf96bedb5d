namespace Appointments.Web.Documents.Minutes;

/// <summary>A line of the attendance list.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Party">The letter; null when none is printed.</param>
/// <param name="Municipality">Without «Kommune»; null when none is printed.</param>
/// <param name="Present">False for those who sent their apologies.</param>
public sealed record PaperAttendee(string Name, string? Party, string? Municipality, bool Present);

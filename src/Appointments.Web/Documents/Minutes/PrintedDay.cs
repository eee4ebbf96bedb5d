using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>A day as it stands in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">As printed.</param>
/// <param name="Weekday">The day of the week that stands before it; null when none does.</param>
/// <param name="Day">The day; null when the calendar has no such day.</param>
internal sealed record PrintedDay(int Start, string Text, string? Weekday, LocalDate? Day);

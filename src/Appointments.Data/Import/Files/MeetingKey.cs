using NodaTime;

namespace Appointments.Data.Import.Files;

/// <summary>Which meeting: a forum meets once a day.</summary>
/// <param name="Body">Slug of the forum that met.</param>
/// <param name="Day">When.</param>
internal sealed record MeetingKey(string Body, LocalDate Day);

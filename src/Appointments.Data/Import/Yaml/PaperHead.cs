using NodaTime;

namespace Appointments.Data.Import.Yaml;

/// <summary>The paper that a whole file is about.</summary>
/// <param name="Paper">What it is called.</param>
/// <param name="Day">Its day; null when it has none or none is known.</param>
internal sealed record PaperHead(string Paper, LocalDate? Day);

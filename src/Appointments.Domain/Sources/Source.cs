using NodaTime;

namespace Appointments.Domain.Sources;

/// <summary>Where a fact comes from.</summary>
/// <param name="Paper">The paper, act or body that says it, in Danish, <c>Referat, KKR Nordjylland</c> for example.</param>
/// <param name="Day">The day of the paper; null when it has none.</param>
/// <param name="Item">The item or page, <c>3.4</c>; null when the whole paper is meant.</param>
/// <param name="Mark">How well the value is known.</param>
/// <param name="Note">What a reader must know besides, in Danish: a reading, a doubt, a misprint; null when nothing.</param>
public sealed record Source(
    string Paper,
    LocalDate? Day,
    string? Item,
    SourceMark Mark,
    string? Note);

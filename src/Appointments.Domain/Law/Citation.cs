using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>A legal basis with the days of its wording.</summary>
/// <param name="Key">Key within its law document; the wordings of one paragraph share it.</param>
/// <param name="Act">The act, agreement or paper.</param>
/// <param name="Paragraph"><c>§ 13</c>; null when the whole is meant.</param>
/// <param name="Published"><c>Lov nr. 1518 af 18/12/2018</c>; null when not published as an act.</param>
/// <param name="Url">An official address; null when none is known.</param>
/// <param name="FirstDay">First day of the wording; null when not known.</param>
/// <param name="LastDay">Last day of the wording, included; null while it stands.</param>
/// <param name="Confirmed">False when nobody could confirm it.</param>
/// <param name="Mark">How well it is known.</param>
/// <param name="Note">What a reader must know; null when nothing.</param>
public sealed record Citation(
    string Key,
    LocalizedText Act,
    string? Paragraph,
    string? Published,
    string? Url,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    bool Confirmed,
    SourceMark Mark,
    LocalizedText? Note)
{
    /// <summary>True when the wording holds on the day; an unknown bound counts as open.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);
}

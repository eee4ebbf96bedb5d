using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>A value of a parameter for the fora of one KKR.</summary>
/// <param name="Kkr">Slug of the KKR.</param>
/// <param name="Value">The value, as <see cref="ParameterTypes.Accepts"/> wants it.</param>
/// <param name="FirstDay">First day; null when it held before the law document is covered.</param>
/// <param name="LastDay">Last day, included; null while it stands.</param>
/// <param name="CitationKey">Key of the citation it rests on.</param>
/// <param name="Mark">How well it is known.</param>
public sealed record ParameterValue(
    string Kkr,
    string Value,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    string? CitationKey,
    SourceMark Mark);

using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Law;

/// <summary>A function period of a forum.</summary>
/// <param name="Span">Its days.</param>
/// <param name="CitationKey">Key of the citation; null when none is known.</param>
/// <param name="Mark">How well it is known.</param>
/// <param name="Kkr">Slug of the KKR for whose fora it is known; null when for all.</param>
public sealed record FunctionPeriod(
    Span Span,
    string? CitationKey,
    SourceMark Mark,
    string? Kkr = null);

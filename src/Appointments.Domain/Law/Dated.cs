using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>A value of the law with the days for which it holds.</summary>
/// <param name="Value">The value; repeal is a value too.</param>
/// <param name="FirstDay">First day; null when it held before the law document is covered.</param>
/// <param name="LastDay">Last day, included; null while it stands.</param>
/// <param name="CitationKey">Key of the citation it rests on; null when none is known.</param>
/// <param name="Mark">How well it is known.</param>
public sealed record Dated<T>(T Value, LocalDate? FirstDay, LocalDate? LastDay, string? CitationKey, SourceMark Mark)
{
    /// <summary>True when the value holds on the day; both bounds are included.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);
}

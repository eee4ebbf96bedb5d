using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>The days for which a fact holds, both included, and on what each bound rests.</summary>
/// <param name="FirstDay">First day; null when open, that is without a known beginning.</param>
/// <param name="FirstDayBasis"><see cref="DayBasis.Open"/> exactly when <paramref name="FirstDay"/> is null.</param>
/// <param name="LastDay">Last day, included; null when open.</param>
/// <param name="LastDayBasis"><see cref="DayBasis.Open"/> exactly when <paramref name="LastDay"/> is null.</param>
public sealed record Span(
    LocalDate? FirstDay,
    DayBasis FirstDayBasis,
    LocalDate? LastDay,
    DayBasis LastDayBasis)
{
    /// <summary>True when the fact holds on the day; both bounds are included.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);

    /// <summary>True when the two share at least one day.</summary>
    public bool Overlaps(Span other) => !(LastDay < other.FirstDay) && !(other.LastDay < FirstDay);
}

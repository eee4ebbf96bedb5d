using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Scalars;

/// <summary><c>DateTime</c>: a moment with an offset as RFC 3339 writes it, in UTC from the year 1 to 9999; given back in UTC.</summary>
internal sealed class DateTimeScalar : TextScalar<Instant>
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.MaxValue;

    protected override Instant? Parse(string text) => OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value: var moment } ? InUtc(moment) : null;

    protected override string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);

    protected override string Refusal(string quoted) =>
        $"DateTime cannot represent {quoted}: write a moment with its offset, \"2026-11-22T12:00:00Z\" for example. (Skriv et tidspunkt med tidszone.)";

    /// <summary>Null when the offset carries the moment out of the years. Computed with durations, for an instant cannot lie out there.</summary>
    private static Instant? InUtc(OffsetDateTime moment)
    {
        var sinceFirst = moment.LocalDateTime.InUtc().ToInstant() - First - Duration.FromSeconds(moment.Offset.Seconds);
        return sinceFirst >= Duration.Zero && sinceFirst <= Last - First ? First + sinceFirst : null;
    }
}

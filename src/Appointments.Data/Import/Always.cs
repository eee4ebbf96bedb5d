using Appointments.Domain.Time;

namespace Appointments.Data.Import;

/// <summary>The span of what has no days of its own: a person, a name of a person, a forum.</summary>
internal static class Always
{
    public static Span Span { get; } = new(null, DayBasis.Open, null, DayBasis.Open);
}

using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The span of what happens on a day: a meeting, a decision, an election.</summary>
internal static class OneDay
{
    public static Span Span(LocalDate day) => new(day, DayBasis.Stated, day, DayBasis.Stated);
}

using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A seat with all its shapes, from its first day to its last.</summary>
internal sealed class SeatLife(IReadOnlyList<SeatRow> shapes)
{
    public LocalDate FirstDay { get; } = shapes.Min(shape => shape.FirstDay);

    public LocalDate LastDay { get; } = shapes.Max(shape => shape.LastDay);

    /// <summary>The shape on the day, else the nearest: what the seat is called.</summary>
    public SeatRow On(LocalDate day) =>
        shapes.FirstOrDefault(shape => Covers(shape, day)) ?? (day < FirstDay ? shapes.MinBy(shape => shape.FirstDay)! : shapes.MaxBy(shape => shape.LastDay)!);

    /// <summary>True when the seat exists on the day.</summary>
    public bool Exists(LocalDate day) => shapes.Any(shape => Covers(shape, day));

    /// <summary>The last day of the seat when it ends on it or before the span does; null when it outlives the span.</summary>
    public LocalDate? EndsWithin(Span span) => OpenEnd.ToNull(LastDay) is { } end && !(end > span.LastDay) ? end : null;

    /// <summary>The demand for a seat plan that has the seat no more on the day; its mark says how well that is known. Null when the law makes none.</summary>
    public static Demand? PlanOn(LawDocument law, LocalDate day) => law.Demands.FirstOrDefault(demand => demand.Rule == "seat-plan" && demand.Covers(day));

    private static bool Covers(SeatRow shape, LocalDate day) => shape.FirstDay <= day && shape.LastDay >= day;
}

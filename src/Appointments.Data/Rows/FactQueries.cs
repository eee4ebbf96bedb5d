using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>The one predicate of the two clocks; no question to the register filters facts in another way.</summary>
internal static class FactQueries
{
    /// <summary>The facts that hold on <paramref name="day"/> (both bounds included), as the register knew them in <paramref name="state"/>.</summary>
    public static IQueryable<TRow> At<TRow>(this IQueryable<TRow> rows, LocalDate day, long state)
        where TRow : FactRow =>
        rows.Where(row => row.FirstDay <= day && row.LastDay >= day && row.RecordedIn <= state && row.SupersededIn > state);

    /// <summary>The facts of every day, as the register knew them in <paramref name="state"/>: histories, meetings, law.</summary>
    public static IQueryable<TRow> Known<TRow>(this IQueryable<TRow> rows, long state)
        where TRow : FactRow =>
        rows.Where(row => row.RecordedIn <= state && row.SupersededIn > state);
}

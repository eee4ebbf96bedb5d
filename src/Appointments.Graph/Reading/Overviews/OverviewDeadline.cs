using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>Something that runs out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The last day, included.</param>
/// <param name="Forum">The forum; null for what concerns all of them.</param>
/// <param name="Seats">The seats of the forum that it is about; empty when it is about none.</param>
/// <param name="DaysLeft">How many days are left, the last included.</param>
internal sealed record OverviewDeadline(OverviewDeadlineKind Kind, LocalDate Day, Forum? Forum, IReadOnlyList<SeatState> Seats, int DaysLeft)
{
    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="forum">The forum; null for what concerns all of them.</param>
    /// <param name="seats">The seats of the forum that it is about; null when it is about none.</param>
    public static OverviewDeadline On(LocalDate today, OverviewDeadlineKind kind, LocalDate last, Forum? forum = null, IReadOnlyList<SeatState>? seats = null) =>
        new(kind, last, forum, seats ?? [], Period.DaysBetween(today, last) + 1);
}

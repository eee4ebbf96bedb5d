using NodaTime;

namespace Appointments.Data.Views;

/// <summary>Which of several spans of one thing to show on a day on which perhaps none holds.</summary>
internal static class DayChoice
{
    /// <summary>The one that holds on the day; else the last that held before it; else the first that holds after it; null only when there is none.</summary>
    public static T? NearestTo<T>(this IEnumerable<T> spans, LocalDate day, Func<T, (LocalDate First, LocalDate Last)> days)
        where T : class
    {
        T? nearest = null;
        foreach (var span in spans)
        {
            if (nearest is null || IsNearer(days(span), days(nearest), day))
                nearest = span;
        }

        return nearest;
    }

    private static bool IsNearer((LocalDate First, LocalDate Last) one, (LocalDate First, LocalDate Last) other, LocalDate day)
    {
        var (rank, otherRank) = (Rank(one, day), Rank(other, day));
        return rank != otherRank ? rank < otherRank : rank == After ? one.First < other.First : one.Last > other.Last;
    }

    private const int On = 0;
    private const int Before = 1;
    private const int After = 2;

    private static int Rank((LocalDate First, LocalDate Last) span, LocalDate day) =>
        span.First > day ? After : span.Last < day ? Before : On;
}

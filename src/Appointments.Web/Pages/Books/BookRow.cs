using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>A row of a table of seats.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Count">How many seats the row stands for: neighbours of which nothing is stated and that differ in nothing are told once.</param>
public sealed record BookRow(BookSeatAnswer Seat, int Count)
{
    /// <summary>The rows of the seats, in their order.</summary>
    public static IReadOnlyList<BookRow> Of(IReadOnlyList<BookSeatAnswer> seats)
    {
        var rows = new List<BookRow>();
        foreach (var seat in seats)
        {
            if (rows.Count > 0 && AreAlike(rows[^1].Seat, seat))
            {
                rows[^1] = rows[^1] with { Count = rows[^1].Count + 1 };
            }
            else
            {
                rows.Add(new BookRow(seat, 1));
            }
        }

        return rows;
    }

    /// <summary>A record with lists is equal only to itself, so the lists are compared by what they hold.</summary>
    private static bool AreAlike(BookSeatAnswer one, BookSeatAnswer other) =>
        one.Occupancy == "NOT_STATED"
        && one.NominatedBy.SequenceEqual(other.NominatedBy)
        && one.Deputies.SequenceEqual(other.Deputies)
        && one with { Key = other.Key, NominatedBy = other.NominatedBy, Deputies = other.Deputies } == other;
}

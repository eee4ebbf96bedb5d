using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Which seat a paper may mean that prints a forum and perhaps a role. It only suggests.</summary>
public static class SeatGuesses
{
    /// <summary>The seat to suggest: of those that somebody may be appointed to, the one that the person has already; the one whose label has the role; the only open one; the only one. Null when a person must say.</summary>
    /// <param name="role">As printed, <c>formand</c>; null when none is.</param>
    /// <param name="seats">The seats of the forum on the day.</param>
    /// <param name="person">The slug of who is meant; null when that is not known.</param>
    public static FormSeatAnswer? Suggested(string? role, IReadOnlyList<FormSeatAnswer> seats, string? person = null)
    {
        var free = seats.Where(seat => seat.ExOfficioOffice is null).ToList();
        if (person is not null && free.Find(seat => seat.HeldBy?.Slug == person) is { } own)
            return own;
        if (role is not null && role is not ("medlem" or "repræsentant"))
        {
            var named = free.Where(seat => seat.Label.StartsWith(role, StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Count == 1)
                return named[0];
        }

        var open = free.Where(seat => seat.Occupancy != "HELD").ToList();
        return open.Count == 1 ? open[0] : free.Count == 1 ? free[0] : null;
    }
}

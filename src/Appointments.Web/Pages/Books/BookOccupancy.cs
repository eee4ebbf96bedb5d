using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>How many seats are held, vacant and not stated.</summary>
/// <param name="Fora">In how many fora.</param>
/// <param name="Held">Somebody sits there.</param>
/// <param name="Vacant">Nobody does, and the register knows it.</param>
/// <param name="NotStated">The register does not know.</param>
public sealed record BookOccupancy(int Fora, int Held, int Vacant, int NotStated)
{
    /// <summary>All seats.</summary>
    public int Seats => Held + Vacant + NotStated;

    /// <summary>Counts the seats of fora.</summary>
    public static BookOccupancy Of(IReadOnlyCollection<BookForumAnswer> fora)
    {
        var seats = fora.SelectMany(forum => forum.Seats).CountBy(seat => seat.Occupancy, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new BookOccupancy(fora.Count, seats.GetValueOrDefault("HELD"), seats.GetValueOrDefault("VACANT"), seats.GetValueOrDefault("NOT_STATED"));
    }
}

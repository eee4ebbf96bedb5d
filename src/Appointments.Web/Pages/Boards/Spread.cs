using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Boards;

/// <summary>How the seats of one forum are spread over parties and municipalities, read off the seats that the page shows: nothing but what stands in its table.</summary>
public sealed class Spread
{
    /// <summary>Reads it.</summary>
    /// <param name="seats">The seats of the day.</param>
    /// <param name="area">The municipalities of the forum's KKR; empty when it belongs to none.</param>
    public Spread(IReadOnlyList<SeatAnswer> seats, IReadOnlyList<AreaMunicipalityAnswer> area)
    {
        var elected = seats.Where(seat => seat is { Voting: true, HeldBy: not null } && (seat.Political || seat.ExOfficioOffice is not null)).ToList();
        Elected = elected.Count;
        Parties =
        [
            .. elected.Select(seat => seat.Party).OfType<PartyAnswer>().GroupBy(party => party.Letter, StringComparer.Ordinal)
                .Select(group => (group.First(), group.Count())).OrderByDescending(party => party.Item2).ThenBy(party => SortKey.Of(party.Item1.Letter), StringComparer.Ordinal),
        ];
        WithoutParty = elected.Count(seat => seat.Party is null);
        var places = elected.Select(MunicipalityOf).ToList();
        var counts = places.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Tiles =
        [
            .. from municipality in area
               let place = MunicipalityTiles.Of(municipality.Code)
               where place is not null
               select new Tile(municipality.Name, counts.GetValueOrDefault(municipality.Name), place.Value.Column, place.Value.Row),
        ];
        Elsewhere = places.Count(name => name is null || !area.Any(municipality => municipality.Name == name));
    }

    /// <summary>Held voting seats that are political or follow an office.</summary>
    public int Elected { get; }

    /// <summary>The parties among them, those with most seats first.</summary>
    public IReadOnlyList<(PartyAnswer Party, int Seats)> Parties { get; }

    /// <summary>Those among them whose party is not recorded.</summary>
    public int WithoutParty { get; }

    /// <summary>The municipalities of the KKR with how many of them each has; empty when the forum belongs to none.</summary>
    public IReadOnlyList<Tile> Tiles { get; }

    /// <summary>Those among them who stand for a municipality elsewhere, or for none that is recorded.</summary>
    public int Elsewhere { get; }

    /// <summary>The municipality that the holder of a seat stands for; null when none is recorded.</summary>
    private static string? MunicipalityOf(SeatAnswer seat) =>
        (seat.Holder?.Municipality ?? seat.Municipality ?? seat.HeldBy!.Offices.FirstOrDefault(office => office.Municipality is not null)?.Municipality)?.Name;
}

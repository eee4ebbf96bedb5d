using Appointments.Domain.Elections;

namespace Appointments.Domain.Balance;

/// <summary>How a number of seats that a KKR fills are spread. Parties and municipalities are counted over the political ones among them, genders over all.</summary>
/// <param name="Seats">The voting seats.</param>
/// <param name="Political">The political ones among them.</param>
/// <param name="Open">The political ones that nobody is known to hold: vacant or not stated.</param>
/// <param name="Parties">Every party that has votes or a seat, those with most votes first, then by letter.</param>
/// <param name="PartyNotRecorded">Held political seats whose holder's party is not recorded.</param>
/// <param name="Lots">The seats that only a drawing of lots could give; null when there are none.</param>
/// <param name="Municipalities">Every municipality of the area, in the order of the codes.</param>
/// <param name="OutsideArea">Held political seats whose holders stand for a municipality outside the area.</param>
/// <param name="MunicipalityNotRecorded">Held political seats whose holder's municipality is not recorded.</param>
/// <param name="Gender">The persons in the seats, political or not.</param>
public sealed record SeatBalance(
    int Seats,
    int Political,
    int Open,
    IReadOnlyList<PartyBalance> Parties,
    int PartyNotRecorded,
    LotsNeeded? Lots,
    IReadOnlyList<MunicipalityBalance> Municipalities,
    int OutsideArea,
    int MunicipalityNotRecorded,
    GenderCounts Gender)
{
    /// <summary>The political seats that somebody holds.</summary>
    public int Held => Political - Open;

    /// <summary>How many municipalities of the area have a seat.</summary>
    public int MunicipalitiesWithSeat => Municipalities.Count(municipality => municipality.Held > 0);

    /// <summary>The most seats that one municipality of the area has; 0 when none has one.</summary>
    public int MostOfOne => Municipalities.Select(municipality => municipality.Held).DefaultIfEmpty().Max();
}

namespace Appointments.Web.Pages.Answers;

/// <summary>How a number of seats are spread.</summary>
public sealed record SeatBalanceAnswer(
    int Seats,
    int Political,
    int Held,
    int Open,
    IReadOnlyList<PartyBalanceAnswer> Parties,
    int PartyNotRecorded,
    IReadOnlyList<string> LotsBetween,
    int LotsSeats,
    IReadOnlyList<MunicipalityBalanceAnswer> Municipalities,
    int MunicipalitiesWithSeat,
    int MostOfOne,
    int OutsideArea,
    int MunicipalityNotRecorded,
    GenderCountsAnswer Gender);

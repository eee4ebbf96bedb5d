using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;

namespace Appointments.Domain.Balance;

/// <summary>How those who hold the voting seats of one forum are spread. Parties and municipalities are counted over the political seats among them, as the rules count.</summary>
/// <param name="Held">Voting seats that somebody holds.</param>
/// <param name="Political">The political ones among them.</param>
/// <param name="Parties">Seats by letter, the most first, then by letter.</param>
/// <param name="PartyNotRecorded">Held political seats whose holder's party is not recorded.</param>
/// <param name="Municipalities">Seats by code of the municipality that the holder stands for, the most first, then by code.</param>
/// <param name="MunicipalityNotRecorded">Held political seats whose holder's municipality is not recorded.</param>
/// <param name="Gender">The persons in the seats, political or not: the same that the forum's own check tells of, and told where that may tell.</param>
public sealed record ForumMembers(
    int Held,
    int Political,
    IReadOnlyList<PartySeats> Parties,
    int PartyNotRecorded,
    IReadOnlyList<MunicipalitySeats> Municipalities,
    int MunicipalityNotRecorded,
    GenderCounts Gender)
{
    /// <summary>Counts them.</summary>
    /// <param name="seats">The seats of the forum on the day.</param>
    /// <param name="partyOf">The letter of the holder's list; null when not recorded.</param>
    /// <param name="municipalityOf">The code of the municipality that the holder stands for; null when not recorded.</param>
    /// <param name="genders">Recorded genders by person.</param>
    /// <param name="audience">Who reads.</param>
    public static ForumMembers Of(
        IEnumerable<SeatState> seats, Func<SeatState, string?> partyOf, Func<SeatState, string?> municipalityOf, IReadOnlyDictionary<long, Gender> genders, Audience audience)
    {
        IReadOnlyList<SeatState> held = [.. seats.Where(seat => seat.Seat.Voting && seat.HeldBy is not null)];
        IReadOnlyList<SeatState> political = [.. held.Where(seat => seat.Seat.Political)];
        var parties = political.Select(partyOf).ToList();
        var municipalities = political.Select(municipalityOf).ToList();
        return new ForumMembers(
            held.Count,
            political.Count,
            MostFirst(parties, (letter, seats) => new PartySeats(letter, seats)),
            parties.Count(letter => letter is null),
            MostFirst(municipalities, (code, seats) => new MunicipalitySeats(code, seats)),
            municipalities.Count(code => code is null),
            Genders([.. held.Select(seat => seat.HeldBy!.Value).Distinct()], genders, audience));
    }

    private static IReadOnlyList<T> MostFirst<T>(IEnumerable<string?> keys, Func<string, int, T> of) =>
        [.. keys.OfType<string>().CountBy(key => key, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => of(pair.Key, pair.Value))];

    private static GenderCounts Genders(IReadOnlyList<long> persons, IReadOnlyDictionary<long, Gender> genders, Audience audience)
    {
        var recorded = persons.Where(genders.ContainsKey).Select(person => genders[person]).ToList();
        var (women, men, others) = (recorded.Count(gender => gender == People.Gender.F), recorded.Count(gender => gender == People.Gender.M), recorded.Count(gender => gender == People.Gender.X));
        return GenderDisclosure.MayShow(audience, women, men, others)
            ? new GenderCounts(persons.Count, women, men, others, persons.Count - recorded.Count)
            : new GenderCounts(persons.Count, null, null, null, null);
    }
}

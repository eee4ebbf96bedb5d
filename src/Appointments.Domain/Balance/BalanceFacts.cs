using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;

namespace Appointments.Domain.Balance;

/// <summary>Everything that the balance of a KKR looks at, as of one day and one state of the register.</summary>
/// <param name="Kkr">The KKR.</param>
/// <param name="Fora">The fora that have on the day a voting seat to which it appoints, in the order in which they are to be told.</param>
/// <param name="NotCovered">Names of fora to which it appoints that are left out because the law of their kind does not cover the day.</param>
/// <param name="Seats">The seats of those fora on the day, also those that others fill.</param>
/// <param name="Offices">Offices, on the day, of those who hold the seats.</param>
/// <param name="Parties">Their parties on the day.</param>
/// <param name="Genders">Recorded genders by person id, of them and of those in <paramref name="Beginnings"/>; a person without one is absent.</param>
/// <param name="Area">The municipalities of the KKR on the day: code to name, in the order of the codes.</param>
/// <param name="Votes">The votes of the election to the council term that the day lies in, cast in the KKR's area; null when none are recorded.</param>
/// <param name="Beginnings">All that began in seats to which it appoints, of every day: whatever years are asked, the genders of all are weighed, so that two askings do not tell together what one may not.</param>
public sealed record BalanceFacts(
    Kkr Kkr,
    IReadOnlyList<Forum> Fora,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<SeatState> Seats,
    IReadOnlyList<Office> Offices,
    IReadOnlyList<PartyMembership> Parties,
    IReadOnlyDictionary<long, Gender> Genders,
    IReadOnlyDictionary<string, string> Area,
    RecordedVotes? Votes,
    IReadOnlyList<Beginning> Beginnings)
{
    /// <summary>The deputies of each forum whose own check tells their genders on the day, whoever appoints to it; genders of them are among <see cref="Genders"/>.</summary>
    public IReadOnlyList<IReadOnlyList<long>> Deputies { get; init; } = [];

    /// <summary>Who reads the answers.</summary>
    public Audience Audience { get; init; } = Audience.Public;
}

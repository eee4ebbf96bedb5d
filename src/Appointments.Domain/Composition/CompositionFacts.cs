using Appointments.Domain.Appointments;
using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>Everything a check looks at, all of it as of one day and one state of the register.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Law">The law of its kind.</param>
/// <param name="Seats">Its seats on the day, in the order of the seat plan.</param>
/// <param name="Persons">The persons mentioned, by id.</param>
/// <param name="Offices">Offices of those persons that hold on the day.</param>
/// <param name="Parties">Their parties on the day.</param>
/// <param name="Genders">Recorded genders by person id; a person without one is absent.</param>
/// <param name="Nominations">Nominations for the period of the day.</param>
/// <param name="Area">The municipalities of the KKR on the day (<see cref="KkrOfArea"/>): code to name; empty for a body without one.</param>
/// <param name="CompleteCouncils">Codes of municipalities whose list of councillors for the term is recorded as complete.</param>
/// <param name="Votes">The vote table set for the forum; null when none is.</param>
/// <param name="Settings">Dated settings of the forum on the day, by name, each such as <see cref="CompositionRules.Accepts(string, string)"/> allows; empty when none.</param>
/// <param name="Exemptions">Exemptions that hold on the day.</param>
/// <param name="Authorities">Those who appoint and nominate, by slug; one that is absent is shown by its slug.</param>
public sealed record CompositionFacts(
    Forum Forum,
    LawDocument Law,
    IReadOnlyList<SeatState> Seats,
    IReadOnlyDictionary<long, Person> Persons,
    IReadOnlyList<Office> Offices,
    IReadOnlyList<PartyMembership> Parties,
    IReadOnlyDictionary<long, Gender> Genders,
    IReadOnlyList<Nomination> Nominations,
    IReadOnlyDictionary<string, string> Area,
    IReadOnlySet<string> CompleteCouncils,
    VoteTable? Votes,
    IReadOnlyDictionary<string, ForumSetting> Settings,
    IReadOnlyList<Exemption> Exemptions,
    IReadOnlyDictionary<string, Authority> Authorities)
{
    /// <summary>Who reads the answers.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Deputies of the seats, those of the day and those who were before; one that follows an office has its holder on the day. Empty when no demand of the day asks for them.</summary>
    public IReadOnlyList<Deputy> Deputies { get; init; } = [];

    /// <summary>Appointments that make a holder, of those who hold the seats, to any seat of this forum, begun before the day, the one by which they sit among them. Empty when no demand of the day asks for them.</summary>
    public IReadOnlyList<Appointment> EarlierAppointments { get; init; } = [];

    /// <summary>By seat: the last appointment that made a holder and ended within the function period of the day, before it. A seat that nobody left in it is absent, and so are all when no demand of the day asks for them.</summary>
    public IReadOnlyDictionary<long, Appointment> Predecessors { get; init; } = new Dictionary<long, Appointment>();

    /// <summary>Letters of national parties among those of whom somebody was elected or appointed; any other letter means a list of one municipality. Empty when nobody left a seat.</summary>
    public IReadOnlySet<string> NationalLetters { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The rounds of nomination for the period of the day, the newest first. None for the public, and none when no demand of the day asks for them.</summary>
    public IReadOnlyList<RoundStanding> Rounds { get; init; } = [];

    /// <summary>The owners that a demand of the day names; one that the register does not know is absent.</summary>
    public IReadOnlyList<OwnerForum> Owners { get; init; } = [];

    /// <summary>The KKR whose municipalities are the area: the forum's own, else the one whose representatives the law of its kind wants eligible; null when there is neither.</summary>
    public static string? KkrOfArea(Forum forum, LawDocument law, LocalDate day) =>
        forum.KkrSlug ?? law.Demands.FirstOrDefault(demand => demand.Rule == Eligibility.RuleName && demand.Covers(day))?.Parameters.GetValueOrDefault(Eligibility.AppointedBy);
}

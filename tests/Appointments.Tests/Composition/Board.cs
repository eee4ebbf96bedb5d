using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>A made-up board, built seat by seat. Its days: 1 January 2022 to 31 December 2025. Its area: Nordby (0001), Sydby (0002), Østby (0003).</summary>
internal sealed class Board
{
    public static readonly LocalDate Day = new(2023, 5, 1);
    public static readonly Source Paper = new("Referat", null, null, SourceMark.Printed, null);
    private static readonly LocalDate First = new(2022, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private readonly List<SeatState> seats = [];
    private readonly Dictionary<long, Person> persons = [];
    private readonly Dictionary<string, ForumSetting> settings = new(StringComparer.Ordinal);
    private readonly List<SeatGroup> plan = [];
    private readonly List<Demand> demands = [];
    private readonly List<Citation> citations = [];

    public Dictionary<long, Gender> Genders { get; } = [];

    public List<Office> Offices { get; } = [];

    public List<PartyMembership> Parties { get; } = [];

    public List<Nomination> Nominations { get; } = [];

    public HashSet<string> CompleteCouncils { get; } = new(StringComparer.Ordinal);

    public List<Exemption> Exemptions { get; } = [];

    public List<Deputy> Deputies { get; } = [];

    public List<Appointment> Earlier { get; } = [];

    public Dictionary<long, Appointment> Predecessors { get; } = [];

    public List<OwnerForum> Owners { get; } = [];

    public List<RoundStanding> Rounds { get; } = [];

    public Dictionary<string, Authority> Authorities { get; } = new(StringComparer.Ordinal);

    public List<FunctionPeriod> Periods { get; } = [new(Span(First, Last), null, SourceMark.Printed)];

    public Dictionary<string, string> Area { get; } = new(StringComparer.Ordinal) { ["0001"] = "Nordby", ["0002"] = "Sydby", ["0003"] = "Østby" };

    /// <summary>Letters of national parties; any other is a local list's.</summary>
    public HashSet<string> NationalLetters { get; } = new(StringComparer.Ordinal) { "A", "V" };

    public VoteTable? Votes { get; set; }

    public Audience Audience { get; set; } = Audience.Public;

    public static Span Span(LocalDate? first, LocalDate? last, DayBasis basis = DayBasis.Stated) =>
        new(first, first is null ? DayBasis.Open : basis, last, last is null ? DayBasis.Open : DayBasis.Stated);

    public Board Demand(
        string rule,
        Force force = Force.Law,
        Strength strength = Strength.Must,
        Application application = Application.Direct,
        bool confirmed = true,
        string? citation = null,
        params (string Name, string Value)[] parameters)
    {
        demands.Add(new Demand(rule, force, strength, application, confirmed, citation, null, null, parameters.ToDictionary(it => it.Name, it => it.Value, StringComparer.Ordinal), SourceMark.Printed));
        return this;
    }

    public Board Cite(Citation citation)
    {
        citations.Add(citation);
        return this;
    }

    public Board Setting(string name, string value, Source? source = null)
    {
        settings[name] = new ForumSetting(name, value, Span(First, null), source ?? Paper);
        return this;
    }

    public Board Plan(string key, int count, bool voting = true)
    {
        plan.Add(new SeatGroup(key, new LocalizedText(key, key), count, voting ? SeatRole.Member : SeatRole.Observer, voting, true, "kkr-testland", [], null, [], null, null, null, null, null, SourceMark.Printed));
        return this;
    }

    public Board Held(int count, Gender? gender = null, string? party = null, string? municipality = null, string kind = "political")
    {
        for (var i = 0; i < count; i++)
        {
            var person = AddPerson(gender);
            Add(kind, Occupancy.Held, person, party, municipality);
        }

        return this;
    }

    public Board Vacant(int count = 1, string kind = "political") => Open(count, Occupancy.Vacant, kind);

    public Board NotStated(int count = 1, string kind = "political") => Open(count, Occupancy.NotStated, kind);

    /// <summary>A seat of any shape; the change sees the seat as the other methods make it, held by the next person.</summary>
    public Board Seat(Func<SeatState, SeatState> change)
    {
        Add("political", Occupancy.Held, AddPerson(null), null, null);
        seats[^1] = change(seats[^1]);
        return this;
    }

    public long AddPerson(Gender? gender)
    {
        var id = persons.Count + 1L;
        persons.Add(id, new Person(id, $"test-{id}", $"Test Testesen {id}", []));
        if (gender is { } recorded)
            Genders.Add(id, recorded);
        return id;
    }

    /// <summary>A deputy of a seat on the days of the board, or of others.</summary>
    public Board Deputy(long seatId, int order, long? personId, Span? span = null)
    {
        Deputies.Add(new Deputy(0, seatId, personId, order, null, span ?? Span(First, Last), Paper));
        return this;
    }

    /// <summary>A nomination for a seat of the group.</summary>
    public Board Nominate(string organisation, long? personId, string kind = "political", bool? small = null)
    {
        Nominations.Add(new Nomination(0, 1, kind, organisation, personId, null, Span(First, Last), Paper) { FromSmallCompany = small });
        return this;
    }

    /// <summary>An appointment of some days, to a seat of the forum that another fact tells of.</summary>
    public static Appointment Appointment(long factId, long personId, Span span, string? party = null, string? municipality = null) =>
        new(factId, 99, 1, personId, AppointmentStatus.Appointed, span, 1, party, municipality, Paper, null, 1);

    public Board Mayor(long personId, string? municipality)
    {
        Offices.Add(new Office(0, personId, OfficeKind.Mayor, "borgmester", municipality, null, null, Span(First, Last), Paper));
        return this;
    }

    public CompositionFacts Facts() => new(
        new Forum(1, "testudvalg", "Testudvalget", "test", ForumField.General, "kkr-testland"),
        new LawDocument("test", new("Test", "Test"), First, new("", ""), [], [], [], Periods, plan, demands, [], citations),
        seats, persons, Offices, Parties, Genders, Nominations, Area, CompleteCouncils, Votes, settings, Exemptions,
        Authorities)
    {
        Audience = Audience,
        Deputies = Deputies,
        EarlierAppointments = Earlier,
        Predecessors = Predecessors,
        NationalLetters = NationalLetters,
        Owners = Owners,
        Rounds = Rounds,
    };

    public CompositionResult Check() => CompositionCheck.Check(Facts(), Day);

    public Finding Find(string rule) => Assert.Single(Check().Findings, finding => finding.Rule == rule);

    private Board Open(int count, Occupancy occupancy, string kind)
    {
        for (var i = 0; i < count; i++)
            Add(kind, occupancy, null, null, null);
        return this;
    }

    private void Add(string kind, Occupancy occupancy, long? person, string? party, string? municipality)
    {
        var id = seats.Count + 1L;
        var voting = kind != "observer";
        var seat = new Seat(
            id, 1, $"{kind}-{id}", kind, new LocalizedText(kind, kind), voting ? SeatRole.Member : SeatRole.Observer, voting, true, "kkr-testland", [], null, null, null, Span(First, null), SourceMark.Printed);
        var holder = person is null
            ? null
            : new Appointment(id, id, 1, person.Value, AppointmentStatus.Appointed, Span(First, Last), 1, party, municipality, Paper, null, 1);
        seats.Add(new SeatState(seat, occupancy, holder, person, null));
    }
}

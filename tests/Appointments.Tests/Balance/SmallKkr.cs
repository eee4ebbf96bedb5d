using Appointments.Domain.Appointments;
using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Balance;

/// <summary>A made-up KKR, seat by seat. Its area: Nordby (0001), Sydby (0002), Østby (0003); its term 2022-2025.</summary>
internal sealed class SmallKkr
{
    public static readonly LocalDate Day = new(2023, 5, 1);
    private static readonly Source Paper = new("Prøvepapir", null, null, SourceMark.Printed, null);
    private static readonly Span Always = new(null, DayBasis.Open, null, DayBasis.Open);

    private readonly List<Forum> fora = [];
    private readonly List<SeatState> seats = [];
    private readonly List<Beginning> beginnings = [];
    private readonly List<IReadOnlyList<long>> deputies = [];

    public Dictionary<long, Gender> Genders { get; init; } = [];

    public Audience Audience { get; init; } = Audience.Public;

    public (string Letter, long Votes)[]? Votes { get; init; }

    /// <summary>The seats that follow are in this forum.</summary>
    public SmallKkr Forum(string name)
    {
        fora.Add(new Forum(fora.Count + 1, name, name, "prøve", ForumField.General, "kkr-test"));
        return this;
    }

    /// <summary>A seat of the last forum; by default political and filled by the KKR. Without a person it is not stated.</summary>
    public SmallKkr Seat(long? person, string? party = null, string? place = null, bool political = true, bool voting = true, string by = "kkr-test", SeatRole role = SeatRole.Member)
    {
        var (id, forum) = (seats.Count + 1L, fora[^1].Id);
        var seat = new Seat(id, forum, $"plads-{id}", "plads", new LocalizedText("Plads", "Seat"), role, voting, political, by, [], null, null, null, Always, SourceMark.Printed);
        var holder = person is { } who ? new Appointment(id, id, forum, who, AppointmentStatus.Appointed, Always, null, party, place, Paper, null, 1) : null;
        seats.Add(new SeatState(seat, person is null ? Occupancy.NotStated : Occupancy.Held, holder, person, null));
        return this;
    }

    public SmallKkr Seats(params string?[] parties)
    {
        foreach (var party in parties)
            Seat(party is null ? null : seats.Count + 1, party);
        return this;
    }

    public SmallKkr Began(int year, long person, DayBasis basis = DayBasis.Stated, BeginningKind kind = BeginningKind.Appointment)
    {
        beginnings.Add(new Beginning(kind, person, new LocalDate(year, 1, 1), basis));
        return this;
    }

    /// <summary>The deputies of some forum whose check tells of them.</summary>
    public SmallKkr Deputies(params long[] persons)
    {
        deputies.Add(persons);
        return this;
    }

    public KkrBalance Count(int from = 2022, int to = 2023) => BalanceCount.Of(
        new BalanceFacts(
            new Kkr("kkr-test", "KKR Test"),
            fora,
            [],
            seats,
            [],
            [],
            Genders,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["0001"] = "Nordby", ["0002"] = "Sydby", ["0003"] = "Østby" },
            Votes is null ? null : new RecordedVotes(1, "Prøvevalg", new LocalDate(2021, 11, 16), "kkr-test", [.. Votes.Select(it => new VoteCount(null, it.Letter, it.Votes))], Paper),
            beginnings)
        {
            Audience = Audience,
            Deputies = deputies,
        },
        Day,
        from,
        to);
}

using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition.Candidates;

/// <summary>
/// Who could sit in a seat: the board is judged once with the seat open and once for each candidate in it. Nothing is read; a board and its
/// candidates are given whole. One day is judged: what changes within the span of an appointment only its own check tells.
/// </summary>
public static class SeatCandidates
{
    private const string DecisionRule = "decision-recorded";

    /// <summary>Each candidate with what would be found: those who fit first, those who are barred last, and among equals by name in Danish order.</summary>
    /// <param name="board">The board on the day; who holds the seat is thought away.</param>
    /// <param name="seatId">The seat; one of the board's.</param>
    /// <param name="day">The day; one that the law of the board covers.</param>
    /// <param name="candidates">Whom to try.</param>
    public static IReadOnlyList<JudgedCandidate> Judge(CompositionFacts board, long seatId, LocalDate day, IReadOnlyList<Candidate> candidates)
    {
        var seat = board.Seats.First(state => state.Seat.Id == seatId);
        var open = board with { Seats = With(board, seat with { Occupancy = Occupancy.Vacant, Holder = null, HeldBy = null, VacantSince = null, CarriedOver = false }) };
        var before = CompositionCheck.Check(open, day).Findings.ToLookup(finding => finding.Identity);
        return
        [
            .. candidates.Select(candidate => Judged(candidate, CompositionCheck.Check(Seated(open, seat, candidate, day), day), before))
                .OrderBy(judged => judged.Standing).ThenBy(judged => judged.Findings.Count)
                .ThenBy(judged => SortKey.Of(judged.Candidate.Person.Name), StringComparer.Ordinal).ThenBy(judged => judged.Candidate.Person.Id),
        ];
    }

    private static JudgedCandidate Judged(Candidate candidate, CompositionResult after, ILookup<DemandIdentity, Finding> before)
    {
        var person = candidate.Person.Id;
        List<Finding> worse = [.. after.Findings.Where(finding => IsWorse(finding, before[finding.Identity].FirstOrDefault(), person))];
        var barred = worse.Exists(Bars);
        return new JudgedCandidate(
            candidate,
            barred ? CandidateStanding.Barred : worse.Count > 0 ? CandidateStanding.FitsWithFinding : CandidateStanding.Fits,
            [.. worse.OrderBy(finding => !Bars(finding)).ThenBy(finding => finding.Force)]);
    }

    private static bool Bars(Finding finding) => finding.Binds && finding.Answer is Answer.Violated or Answer.Excused;

    /// <summary>What a registration would be told too: broken now or broken further, excused before and now worse, or not known of this very person.</summary>
    private static bool IsWorse(Finding finding, Finding? was, long person) => finding.Answer switch
    {
        Answer.Violated or Answer.Excused => was is not { Answer: Answer.Violated or Answer.Excused } ? finding.Answer == Answer.Violated : finding.Shortfall > was.Shortfall,
        Answer.Undetermined => finding.Rule != DecisionRule && finding.PersonIds.Contains(person) && was?.PersonIds.Contains(person) != true,
        _ => false,
    };

    private static CompositionFacts Seated(CompositionFacts open, SeatState seat, Candidate candidate, LocalDate day)
    {
        var person = candidate.Person;
        var known = open.Persons.ContainsKey(person.Id);
        var persons = new Dictionary<long, People.Person>(open.Persons) { [person.Id] = person };
        var genders = new Dictionary<long, People.Gender>(open.Genders);
        if (candidate.Gender is { } gender) genders[person.Id] = gender;
        var last = LocalDate.Min(open.Law.LastDayOfTerm(day), seat.Seat.Span.LastDay ?? LocalDate.MaxIsoValue);
        var appointment = new Appointment(
            FactId: 0, seat.Seat.Id, open.Forum.Id, person.Id, AppointmentStatus.Appointed, new Span(day, DayBasis.Stated, last, DayBasis.TermAssumed), DecisionId: null,
            PartyLetter: null, MunicipalityCode: null, new Source("", null, null, SourceMark.Registered, null), EndReason: null, RecordedIn: 0);
        return open with
        {
            Seats = With(open, seat with { Occupancy = Occupancy.Held, Holder = appointment, HeldBy = person.Id, VacantSince = null, CarriedOver = false }),
            Persons = persons,
            Genders = genders,
            Offices = known ? open.Offices : [.. open.Offices, .. candidate.Offices],
            Parties = known ? open.Parties : [.. open.Parties, .. candidate.Parties],
            EarlierAppointments = [.. open.EarlierAppointments.Where(earlier => earlier.PersonId != person.Id), .. candidate.Earlier, appointment],
        };
    }

    private static IReadOnlyList<SeatState> With(CompositionFacts board, SeatState seat) => [.. board.Seats.Select(state => state.Seat.Id == seat.Seat.Id ? seat : state)];
}

using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Candidates;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>
    /// Who could sit in each seat, aligned: for a political seat, and for one to which nobody nominates, the members of the municipal councils of the area; for
    /// every seat those nominated to its group and its deputies. Null where the seat follows an office, is not there on the day, or the law does not cover it.
    /// The board is read once; each person is judged from memory.
    /// </summary>
    public async Task<IReadOnlyList<CandidateList?>> CandidatesAsync(IReadOnlyList<Seat> seats, CancellationToken cancel)
    {
        if (seats.Count == 0)
            return [];
        var fora = (await ForaByIdAsync([.. seats.Select(seat => seat.ForumId).Distinct()], cancel)).OfType<Forum>().ToList();
        var boards = (await CompositionFactsAsync(fora, cancel)).OfType<CompositionFacts>().ToDictionary(board => board.Forum.Id);
        var councillors = await CouncillorsAsync([.. boards.Values.SelectMany(board => board.Area.Keys).Distinct(StringComparer.Ordinal)], cancel);
        var deputies = await DeputiesAsync([.. seats.Select(seat => seat.Id)], cancel);
        var tried = seats.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id, seat => Tried(seat, boards.GetValueOrDefault(seat.ForumId), councillors, deputies[seat.Id]));
        var known = await KnownCandidatesAsync(tried.Values.SelectMany(ids => ids.Take(CandidateList.MostConsidered)), [.. boards.Keys], cancel);
        var national = await NationalAsync(known.Values, boards.Values.Any(board => board.Predecessors.Count > 0), cancel);
        return [.. seats.Select(seat => boards.GetValueOrDefault(seat.ForumId) is { } board ? List(board with { NationalLetters = board.NationalLetters.Concat(national).ToHashSet(StringComparer.Ordinal) }, seat, tried[seat.Id], known) : null)];
    }

    private CandidateList? List(CompositionFacts board, Seat seat, IReadOnlyList<long> tried, IReadOnlyDictionary<long, Candidate> known)
    {
        if (seat.ExOfficio is not null || board.Seats.FirstOrDefault(state => state.Seat.Id == seat.Id) is not { } state)
            return null;
        List<Candidate> considered = [.. tried.Take(CandidateList.MostConsidered).Select(known.GetValueOrDefault).OfType<Candidate>().Select(candidate => candidate with { Earlier = [.. candidate.Earlier.Where(earlier => earlier.ForumId == seat.ForumId)] })];
        return new CandidateList(state, Day, SeatCandidates.Judge(board, seat.Id, Day, considered), TriesCouncillors(seat), Math.Max(0, tried.Count - CandidateList.MostConsidered));
    }

    private static bool TriesCouncillors(Seat seat) => seat.Political || seat.NominatedBy.Count == 0;

    /// <summary>Those nominated and the deputies first, so that a bound leaves out others.</summary>
    private static IReadOnlyList<long> Tried(Seat seat, CompositionFacts? board, ILookup<string, long> councillors, IEnumerable<Deputy> deputies)
    {
        if (board is null)
            return [];
        var named = board.Nominations.Where(nomination => nomination.SeatKind == seat.Kind).Select(nomination => nomination.PersonId).Concat(deputies.Select(deputy => deputy.PersonId)).OfType<long>();
        return [.. named.Concat(TriesCouncillors(seat) ? board.Area.Keys.Order(StringComparer.Ordinal).SelectMany(code => councillors[code]) : []).Distinct()];
    }

    private async Task<ILookup<string, long>> CouncillorsAsync(string[] codes, CancellationToken cancel)
    {
        if (codes.Length == 0)
            return Nothing<string, long>();
        var rows = await ListAsync(
            db => db.Offices.At(Day, State)
                .Where(office => office.MunicipalityCode != null && EF.Parameter(codes).Contains(office.MunicipalityCode) && EF.Parameter(CouncilOffices).Contains(office.Kind))
                .Select(office => new { Code = office.MunicipalityCode!, office.PersonId }).Distinct(),
            cancel);
        return rows.OrderBy(row => row.PersonId).ToLookup(row => row.Code, row => row.PersonId, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyDictionary<long, Candidate>> KnownCandidatesAsync(IEnumerable<long> personIds, long[] forumIds, CancellationToken cancel)
    {
        long[] ids = [.. personIds.Distinct()];
        if (ids.Length == 0)
            return new Dictionary<long, Candidate>();
        var persons = await PersonsAsync(ids, cancel);
        var offices = await OfficesOfAsync(ids, cancel);
        var parties = await PartiesOfAsync(ids, cancel);
        var genders = await GendersAsync(ids, cancel);
        var earlier = (await AppointmentsAsync(
            db => db.Appointments.Known(State).Where(appointment => appointment.FirstDay <= Day && EF.Parameter(forumIds).Contains(appointment.ForumId) && EF.Parameter(ids).Contains(appointment.PersonId)),
            cancel)).Where(appointment => appointment.MakesHolder).ToLookup(appointment => appointment.PersonId);
        return ids.Where(persons.ContainsKey).ToDictionary(
            id => id,
            id => new Candidate(persons[id], [.. offices[id]], [.. parties[id]], genders.TryGetValue(id, out var gender) ? gender : null, [.. earlier[id]]));
    }

    /// <summary>The letters of candidates that are a national party's; only who follows somebody who left is asked for that.</summary>
    private async Task<IReadOnlyList<string>> NationalAsync(IEnumerable<Candidate> candidates, bool asked, CancellationToken cancel)
    {
        string[] letters = asked ? [.. candidates.SelectMany(candidate => candidate.Parties).Select(party => party.Letter).Distinct(StringComparer.Ordinal)] : [];
        if (letters.Length == 0)
            return [];
        var found = await PartiesByLetterAsync([.. letters.Select(letter => new PartyKey(letter, null, null))], cancel);
        return [.. letters.Where((_, index) => found[index] is not null)];
    }
}

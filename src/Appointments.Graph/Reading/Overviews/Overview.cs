using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>What the day asks of a secretariat, over some fora; what each part holds is said in the contract (<c>overview.graphql</c>).</summary>
internal sealed record Overview(
    LocalDate Through,
    int Fora,
    int NotStated,
    IReadOnlyList<OverviewVacancy> Vacancies,
    IReadOnlyList<OverviewEnding> Ending,
    IReadOnlyList<OverviewFinding> EligibilityLost,
    IReadOnlyList<OverviewFinding> DecisionsMissing,
    IReadOnlyList<OverviewFinding> Findings,
    IReadOnlyList<OverviewCount> Undetermined,
    IReadOnlyList<OverviewDeadline> Deadlines,
    IReadOnlyList<OverviewMeeting> Meetings,
    IReadOnlyList<OverviewNomination> NominationDeadlines,
    int? OpenProposals)
{
    private const int MostMeetings = 20;

    /// <summary>Reads it off what is known of the fora on the day.</summary>
    /// <param name="fora">The fora, in the order in which a reader has them.</param>
    /// <param name="seats">The seats of all of them on the day.</param>
    /// <param name="followed">Seats with the last day of a holder after whom somebody else is appointed already.</param>
    /// <param name="results">What the rules find in each, aligned; null where nothing is judged.</param>
    /// <param name="deadlines">What runs out, in any order.</param>
    /// <param name="meetings">The meetings after the day, in any order.</param>
    /// <param name="nominations">Deadlines of rounds of nomination that the reader may know of, in any order.</param>
    /// <param name="openProposals">How many proposals of the public are not answered; null when the reader may not know.</param>
    /// <param name="day">The day.</param>
    /// <param name="through">The last day that counts as soon.</param>
    public static Overview Of(
        IReadOnlyList<Forum> fora,
        IReadOnlyList<SeatState> seats,
        IReadOnlySet<(long Seat, LocalDate Last)> followed,
        IReadOnlyList<CompositionResult?> results,
        IEnumerable<OverviewDeadline> deadlines,
        IEnumerable<OverviewMeeting> meetings,
        IEnumerable<OverviewNomination> nominations,
        int? openProposals,
        LocalDate day,
        LocalDate through)
    {
        var found = fora.Zip(results).SelectMany(pair => (pair.Second?.Findings ?? []).Select(finding => new OverviewFinding(pair.First, finding))).ToList();
        var unmet = found.Where(it => it.Finding.Answer is Answer.Violated or Answer.Excused).OrderBy(it => it.Finding.Force).ToList();
        return new Overview(
            through,
            fora.Count,
            seats.Count(seat => seat.Occupancy == Occupancy.NotStated),
            [.. seats.Where(seat => seat.Occupancy == Occupancy.Vacant).Select(seat => OverviewVacancy.On(seat, day)).OrderByDescending(it => it.Days ?? 0)],
            [.. seats.Select(seat => OverviewEnding.On(seat, day)).OfType<OverviewEnding>().Where(it => it.LastDay <= through && !followed.Contains((it.Seat.Seat.Id, it.LastDay))).OrderBy(it => it.LastDay)],
            [.. unmet.Where(it => it.Finding.Rule == CompositionRules.EligibilityName)],
            [.. found.Where(it => it.Finding is { Rule: CompositionRules.DecisionName, Answer: Answer.Violated or Answer.Undetermined })],
            [.. unmet.Where(it => it.Finding.Rule is not (CompositionRules.EligibilityName or CompositionRules.DecisionName))],
            [.. found.Where(it => it.Finding is { Answer: Answer.Undetermined, Rule: not CompositionRules.DecisionName }).GroupBy(it => it.Finding.Force).OrderBy(group => group.Key).Select(group => new OverviewCount(group.Key, group.Count()))],
            [.. deadlines.Where(it => it.Day >= day && it.Day <= through).OrderBy(it => it.Day)],
            [.. meetings.OrderBy(it => it.Meeting.Day).Take(MostMeetings)],
            [.. nominations.Where(it => it.Day >= day && it.Day <= through).OrderBy(it => it.Day)],
            openProposals);
    }
}

using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>Judges a board as a whole.</summary>
public static class CompositionCheck
{
    /// <summary>What every rule finds on the day: those that the law of the kind demands on it, those that the forum has agreed for itself, and the register's own order.</summary>
    /// <param name="facts">Seats, holders and all else as of the day.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The law of the kind does not cover the day; ask <see cref="LawDocument.CoveredFrom"/> first.</exception>
    public static CompositionResult Check(CompositionFacts facts, LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, facts.Law.CoveredFrom);
        var findings = CompositionRules.InOrder.SelectMany(rule => Judge(rule, facts, day)).ToList();
        return new CompositionResult(
            Verdict(findings),
            findings,
            facts.VotingSeats().Count(seat => seat.Occupancy != Occupancy.Held),
            [.. facts.Law.NotComputed.Where(sentence => sentence.Covers(day)).Select(sentence => new NotComputedSentence(facts.Forum.Id, sentence, facts.Law.Cite(sentence.CitationKey, day)))])
        {
            Facts = facts,
            Day = day,
        };
    }

    /// <summary>What one rule finds on the day, for each demand that it judges; none when nothing is demanded.</summary>
    internal static IEnumerable<Finding> Judge(CompositionRule rule, CompositionFacts facts, LocalDate day) =>
        DemandsOf(rule, facts, day)
            .GroupBy(DemandIdentity.Of)
            .SelectMany(same => same.Select((demand, nth) => Find(rule, facts, day, demand) with { Identity = same.Key with { Nth = nth } }));

    private static IReadOnlyList<Demand> DemandsOf(CompositionRule rule, CompositionFacts facts, LocalDate day)
    {
        if (rule.OwnDemand is { } own)
            return [own];
        IReadOnlyList<Demand> demands = [.. facts.Law.Demands.Where(demand => demand.Rule == rule.Name && demand.Covers(day))];
        return demands.Count == 0 && rule.IsAgreed(facts) ? [Agreement.Unfounded(rule.Name)] : demands;
    }

    /// <summary>What one rule finds about one demand.</summary>
    internal static Finding Find(CompositionRule rule, CompositionFacts facts, LocalDate day, Demand demand)
    {
        var ruling = rule.Judge(facts, day, demand);
        var exemption = ruling.Answer == Answer.Violated ? facts.Exemptions.FirstOrDefault(it => it.Rule == rule.Name) : null;
        var answer = exemption is null ? ruling.Answer : Answer.Excused;
        var citation = ruling.Agreed is { } agreed ? agreed.Setting.Cite() : facts.Law.Cite(demand.CitationKey, day);
        demand = ruling.Agreed?.Amend(demand) ?? demand;
        var caveat = (Excuse(exemption), Caveat.Of(demand, answer, citation)) switch
        {
            ({ } excuse, var doubt) => excuse.Then(doubt),
            var (_, doubt) => doubt,
        };
        return new Finding(
            rule.Name,
            demand.Force,
            demand.Strength,
            demand.Application,
            demand.Confirmed,
            answer,
            Phrase.Sentences(ruling.Demanded, ruling.Found, ruling.Missing, caveat),
            ruling.Sum,
            citation,
            ruling.SeatIds,
            ruling.PersonIds)
        {
            Identity = DemandIdentity.Of(demand),
            Demanded = ruling.Demanded,
            Found = ruling.Found,
            Missing = ruling.Missing,
            Caveat = caveat,
            Shortfall = ruling.Shortfall,
            Neighbours = new LawNeighbours(rule, facts, day),
        };
    }

    private static LocalizedText? Excuse(Exemption? exemption)
    {
        if (exemption is null)
            return null;
        var from = exemption.Document is null ? exemption.Author : $"{exemption.Author}, {exemption.Document}";
        return new LocalizedText($"Undtaget: {exemption.Reason} ({from}).", $"Excused: {exemption.Reason} ({from}).");
    }

    /// <summary>
    /// Only what binds can be violated for the board as a whole. A broken Must whose basis is in doubt leaves open whether the board is lawful, and so does
    /// whatever is undetermined, save an aim in doubt: that would hold back the verdict for ever on a demand that perhaps nobody makes. A missed aim breaks no law.
    /// A forum that nothing is demanded of on the day, such as one that has ended, is not lawful but not judged.
    /// </summary>
    private static Answer Verdict(IReadOnlyList<Finding> findings)
    {
        if (findings.Any(finding => finding.Binds && finding.Answer == Answer.Violated))
            return Answer.Violated;
        if (findings.Any(LeavesOpen))
            return Answer.Undetermined;
        return findings.All(finding => finding.Answer == Answer.NotApplicable) ? Answer.NotApplicable : Answer.Satisfied;
    }

    private static bool LeavesOpen(Finding finding) => finding.Answer switch
    {
        Answer.Violated => finding.Strength == Strength.Must,
        Answer.Undetermined => finding.Strength == Strength.Must || (finding.Confirmed && finding.Application == Application.Direct),
        _ => false,
    };
}

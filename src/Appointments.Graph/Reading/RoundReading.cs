using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Graph.Reading;

/// <summary>What rounds say of the first day of their periods. Periods differ, so each round asks for itself; a question for many rounds leaves these fields out.</summary>
internal static class RoundReading
{
    /// <summary>The groups of each round, aligned.</summary>
    public static async ValueTask<IReadOnlyList<IReadOnlyList<GroupOfRound>>> GroupsAsync(IReadOnlyList<NominationRound> rounds, GraphScope scope, CancellationToken cancel)
    {
        var nominations = await scope.View.NominationsOfRoundsAsync([.. rounds.Select(round => round.Id)], cancel);
        var answers = new List<IReadOnlyList<GroupOfRound>>();
        foreach (var round in rounds)
        {
            var view = (await OnFirstDayAsync(round, scope, cancel)).View;
            var seats = (await view.SeatsAsync([round.ForumId], cancel))[round.ForumId].ToLookup(seat => seat.Seat.Kind, seat => seat.Seat, StringComparer.Ordinal);
            string[] slugs = [.. round.Groups.SelectMany(group => group.Organisations).Distinct(StringComparer.Ordinal)];
            var members = slugs.Zip(await view.AuthoritiesAsync(slugs, cancel)).ToDictionary(pair => pair.First, pair => pair.Second?.JointMembers ?? [], StringComparer.Ordinal);
            var checks = NominatorCheck.Of(round, [.. nominations[round.Id]], slug => members[slug], scope.Today).ToLookup(check => check.SeatKind, StringComparer.Ordinal);
            answers.Add([.. round.Groups.Select(group => new GroupOfRound(
                group,
                seats[group.SeatKind].FirstOrDefault()?.Label ?? new LocalizedText(group.SeatKind, group.SeatKind),
                [.. seats[group.SeatKind].Select(seat => seat.Key)],
                [.. checks[group.SeatKind]]))]);
        }

        return answers;
    }

    /// <summary>What is found of nomination of both sexes for each round, aligned; null where nothing is demanded.</summary>
    public static async ValueTask<IReadOnlyList<Finding?>> BothSexesAsync(IReadOnlyList<NominationRound> rounds, GraphScope scope, CancellationToken cancel)
    {
        var answers = new List<Finding?>();
        foreach (var round in rounds)
            answers.Add((await CompositionAsync(round, scope, cancel))?.Findings.FirstOrDefault(finding => finding.Rule == CompositionRules.NominationOfBothSexes));
        return answers;
    }

    /// <summary>The proposals of each round, aligned; null where the law does not cover the first day.</summary>
    public static async ValueTask<IReadOnlyList<SheetOfRound?>> ProposalsAsync(IReadOnlyList<NominationRound> rounds, GraphScope scope, CancellationToken cancel)
    {
        var nominations = await scope.View.NominationsOfRoundsAsync([.. rounds.Select(round => round.Id)], cancel);
        var answers = new List<SheetOfRound?>();
        foreach (var round in rounds)
        {
            var result = await CompositionAsync(round, scope, cancel);
            answers.Add(result?.Facts is { } facts ? new SheetOfRound(result.Day, ProposalSheet.Of(facts, result.Day, round, [.. nominations[round.Id]])) : null);
        }

        return answers;
    }

    private static async Task<CompositionResult?> CompositionAsync(NominationRound round, GraphScope scope, CancellationToken cancel)
    {
        var view = (await OnFirstDayAsync(round, scope, cancel)).View;
        return (await view.ForaByIdAsync([round.ForumId], cancel))[0] is { } forum ? (await view.CompositionAsync([forum], cancel))[0] : null;
    }

    private static ValueTask<GraphScope> OnFirstDayAsync(NominationRound round, GraphScope scope, CancellationToken cancel) => scope.AtAsync(round.Period.FirstDay ?? scope.Today, knownAt: null, cancel);
}

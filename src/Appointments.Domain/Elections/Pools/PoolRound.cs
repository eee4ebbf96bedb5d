using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Pools;

/// <summary>
/// Many outside posts given out over the groups in one proportional round (forholdstalsvalg, kommunestyrelsesloven §§ 24-25; for a KKR by analogy): how many each is entitled to, who chooses
/// as which number, what was chosen and what is to come.
/// </summary>
public sealed class PoolRound
{
    private PoolRound(IReadOnlyList<string> posts, IReadOnlyList<ElectionList> groups, ChoiceOrder order, IReadOnlyList<PoolTurn> turns, IReadOnlyList<PoolShare> shares, IReadOnlyList<RefusedChoice> refused) =>
        (Posts, Groups, Turns, Shares, RefusedChoices, Lots, RefusedLots) = (posts, groups, turns, shares, refused, order.Lots, order.RefusedLots);

    /// <summary>The posts, as given.</summary>
    public IReadOnlyList<string> Posts { get; }

    /// <summary>The groups, as given.</summary>
    public IReadOnlyList<ElectionList> Groups { get; }

    /// <summary>The turns by number, as far as votes and drawn lots decide.</summary>
    public IReadOnlyList<PoolTurn> Turns { get; }

    /// <summary>What each group is entitled to, in the order of the groups.</summary>
    public IReadOnlyList<PoolShare> Shares { get; }

    /// <summary>Choices that do not stand.</summary>
    public IReadOnlyList<RefusedChoice> RefusedChoices { get; }

    /// <summary>The lot for the number after <see cref="Turns"/>; null when none.</summary>
    public LotsNeeded? Lots { get; }

    /// <summary>Entered lots that fit no tie.</summary>
    public IReadOnlyList<RefusedLot> RefusedLots { get; }

    /// <summary>The turn that is next; null when all are taken, or a lot must be drawn first.</summary>
    public PoolTurn? Next => Turns.FirstOrDefault(turn => turn.Choice is null);

    /// <summary>The posts that nobody has chosen yet.</summary>
    public IReadOnlyList<string> Left => [.. Posts.Except(Turns.Select(turn => turn.Choice?.Post).OfType<string>(), StringComparer.Ordinal)];

    /// <summary>Holds the round.</summary>
    /// <param name="posts">The posts, each once.</param>
    /// <param name="groups">The groups with their votes, alliances and federations; an <see cref="Election"/> of that many seats without faults.</param>
    /// <param name="choices">The choices in the order in which they were made.</param>
    /// <param name="drawn">The lots in the order in which they were drawn.</param>
    /// <exception cref="ArgumentException">A post stands twice, or the groups have a fault.</exception>
    public static PoolRound Of(IReadOnlyList<string> posts, IReadOnlyList<ElectionList> groups, IEnumerable<PostChoice>? choices = null, IEnumerable<DrawnLot>? drawn = null)
    {
        if (posts.Distinct(StringComparer.Ordinal).Count() < posts.Count)
            throw new ArgumentException("A post stands twice in the pool.", nameof(posts));
        var election = new Election(posts.Count, groups);
        var order = ChoiceOrder.Of(election, drawn);
        var turns = order.Picks.Select((group, place) => new PoolTurn(place + 1, group, null)).ToList();
        var refused = new List<RefusedChoice>();
        foreach (var choice in choices ?? [])
        {
            var next = turns.FindIndex(turn => turn.Choice is null);
            if (Fault(choice, posts, turns, next, order.Lots) is var (fault, why))
                refused.Add(new RefusedChoice(choice, fault, why));
            else
                turns[next] = turns[next] with { Choice = choice };
        }

        // Before the lots are drawn the count says what is certain; a lot for the order can have given a group more than that.
        var certain = ElectionCount.Of(election).Seats;
        var shares = certain.Select(list => new PoolShare(
            list.Id,
            Math.Max(list.Seats, order.Picks.Count(pick => string.Equals(pick, list.Id, StringComparison.Ordinal))),
            turns.Count(turn => turn.Choice is not null && string.Equals(turn.Group, list.Id, StringComparison.Ordinal))));
        return new PoolRound(posts, groups, order, turns, [.. shares], refused);
    }

    private static (ChoiceFault Fault, LocalizedText Why)? Fault(PostChoice choice, IReadOnlyList<string> posts, List<PoolTurn> turns, int next, LotsNeeded? lots)
    {
        if (!posts.Contains(choice.Post, StringComparer.Ordinal))
            return (ChoiceFault.NotInPool, new LocalizedText($"«{choice.Post}» er ikke i puljen.", $"\"{choice.Post}\" is not in the pool."));
        if (turns.Find(turn => turn.Choice is { } made && string.Equals(made.Post, choice.Post, StringComparison.Ordinal)) is { } taken)
            return (ChoiceFault.Taken, new LocalizedText($"«{choice.Post}» er valgt af {taken.Group} som nr. {Digits(taken.Number)}.", $"\"{choice.Post}\" was chosen by {taken.Group} as no. {Digits(taken.Number)}."));
        if (next < 0)
            return lots is null
                ? (ChoiceFault.AllChosen, new LocalizedText("Alle har valgt.", "All have chosen."))
                : (ChoiceFault.LotFirst, new LocalizedText($"Der skal først trækkes lod mellem {string.Join(", ", lots.Between)}.", $"A lot must be drawn first between {string.Join(", ", lots.Between)}."));
        return string.Equals(turns[next].Group, choice.Group, StringComparison.Ordinal)
            ? null
            : (ChoiceFault.NotItsTurn, new LocalizedText($"Som nr. {Digits(next + 1)} vælger {turns[next].Group}, ikke {choice.Group}.", $"No. {Digits(next + 1)} to choose is {turns[next].Group}, not {choice.Group}."));
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using Appointments.Domain.Composition;
using Appointments.Domain.People;

namespace Appointments.Domain.Balance;

/// <summary>
/// Tells the genders of group after group in one answer, so that no person's follows from a count, from the differences between counts, or from what is
/// withheld. The groups that are told cut each other into pieces. A group is told only if each piece that it makes could be told by itself
/// (<see cref="GenderDisclosure"/>): whatever is added and subtracted comes to whole pieces.
/// A piece too small ever to be told is seen from who sits where, which is public, and withholds its group only. Where the counts themselves forbid a
/// group, every later one that would make a piece is withheld too: the group before it was told and hides who is who within its pieces, and so it goes on doing.
/// To the secretariat everything is told.
/// </summary>
internal sealed class GenderTelling
{
    private readonly Audience audience;
    private readonly IReadOnlyDictionary<long, Gender> genders;
    private readonly List<HashSet<long>> withheldElsewhere;
    private List<HashSet<long>> pieces = [];
    private bool stopped;

    /// <summary>Begins an answer.</summary>
    /// <param name="audience">Who reads it.</param>
    /// <param name="genders">Recorded genders by person.</param>
    /// <param name="toldElsewhere">Groups whose counts the same reader is told elsewhere where they may be: whole boards and their deputies, by their own check. That one is withheld tells something too, unless its size alone forbids it.</param>
    public GenderTelling(Audience audience, IReadOnlyDictionary<long, Gender> genders, IEnumerable<IEnumerable<long>> toldElsewhere)
    {
        this.audience = audience;
        this.genders = genders;
        var elsewhere = toldElsewhere.Select(Recorded).Where(group => group.Count >= GenderDisclosure.SmallestGroupShown).ToLookup(MayShow);
        withheldElsewhere = [.. elsewhere[false]];
        foreach (var group in elsewhere[true])
            (pieces, _) = Cut(group);
    }

    /// <summary>The next group. The order matters: what comes first is told rather than what comes last.</summary>
    public GenderCounts Count(IEnumerable<long> persons)
    {
        var all = persons.ToHashSet();
        var recorded = Recorded(all);
        return MayTell(recorded)
            ? new GenderCounts(all.Count, Of(recorded, Gender.F), Of(recorded, Gender.M), Of(recorded, Gender.X), all.Count - recorded.Count)
            : new GenderCounts(all.Count, null, null, null, null);
    }

    private bool MayTell(HashSet<long> group)
    {
        if (audience == Audience.Secretariat || group.Count == 0)
            return true;
        var (cut, made) = Cut(group);

        // Nothing but whole pieces tells no more than they do, if they may be told; those of boards told elsewhere need not be.
        if (made.Count == 0)
            return cut.Where(group.IsSupersetOf).All(MayShow);
        if (made.Exists(piece => piece.Count < GenderDisclosure.SmallestGroupShown) || withheldElsewhere.Exists(board => AddsFew(group, board)))
            return false;
        stopped = stopped || !made.TrueForAll(MayShow);
        if (!stopped)
            pieces = cut;
        return !stopped;
    }

    /// <summary>Whether the group is the board and a few more: whoever knows why the board was withheld would know these. As where it is told, the number alone decides.</summary>
    private static bool AddsFew(HashSet<long> group, HashSet<long> board) =>
        group.Count > board.Count && group.Count - board.Count < GenderDisclosure.SmallestGroupShown && group.IsSupersetOf(board);

    /// <summary>The pieces as the group cuts them, and those among them that are new.</summary>
    private (List<HashSet<long>> Pieces, List<HashSet<long>> Made) Cut(HashSet<long> group)
    {
        var cut = new List<HashSet<long>>();
        var made = new List<HashSet<long>>();
        foreach (var piece in pieces)
        {
            HashSet<long> inside = [.. piece.Where(group.Contains)];
            HashSet<long> outside = [.. piece.Where(person => !group.Contains(person))];
            if (inside.Count > 0 && outside.Count > 0)
                made.AddRange([inside, outside]);
            else
                cut.Add(piece);
        }

        HashSet<long> rest = [.. group.Where(person => !pieces.Exists(piece => piece.Contains(person)))];
        if (rest.Count > 0)
            made.Add(rest);
        return ([.. cut, .. made], made);
    }

    private HashSet<long> Recorded(IEnumerable<long> persons) => [.. persons.Where(genders.ContainsKey)];

    private bool MayShow(HashSet<long> group) => GenderDisclosure.MayShow(audience, Of(group, Gender.F), Of(group, Gender.M), Of(group, Gender.X));

    private int Of(HashSet<long> group, Gender gender) => group.Count(person => genders[person] == gender);
}

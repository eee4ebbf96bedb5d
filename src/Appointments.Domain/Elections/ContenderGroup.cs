namespace Appointments.Domain.Elections;

/// <summary>An alliance, a federation or a list with what is inside it: the tree down which seats are shared.</summary>
internal sealed class ContenderGroup
{
    private ContenderGroup(ElectionLevel kind, string? id, IReadOnlyList<ContenderGroup> members, ElectionList? list, int place)
    {
        (Kind, Id, Members, Place) = (kind, id, members, place);
        Votes = list?.Votes ?? members.Aggregate(Int128.Zero, (sum, member) => sum + member.Votes);
        // A list without votes wins nothing, so its candidates fill no seat either.
        Candidates = list is not null
            ? list.Candidates
            : members.Where(member => member.Votes > 0).Aggregate((long?)0, (sum, member) => sum + member.Candidates);
    }

    public ElectionLevel Kind { get; }

    /// <summary>Null for the whole election.</summary>
    public string? Id { get; }

    /// <summary>Empty for a list.</summary>
    public IReadOnlyList<ContenderGroup> Members { get; }

    /// <summary>The index of the list among the lists as given; of a group that of its first.</summary>
    public int Place { get; }

    public Int128 Votes { get; }

    /// <summary>Null without limit; a sum with one such member is without limit too.</summary>
    public long? Candidates { get; }

    public bool IsList => Members.Count == 0;

    /// <summary>The level on which the members share: the highest kind among them.</summary>
    public ElectionLevel SharingLevel => Members.Min(member => member.Kind);

    /// <summary>The tree of those lists that take part.</summary>
    public static ContenderGroup Of(IEnumerable<(ElectionList List, int Place)> lists) =>
        new(ElectionLevel.Alliance, null, MembersOf(lists, ElectionLevel.Alliance), null, 0);

    private static List<ContenderGroup> MembersOf(IEnumerable<(ElectionList List, int Place)> lists, ElectionLevel level)
    {
        var members = new List<ContenderGroup>();
        foreach (var group in lists.GroupBy(it => NameAt(it.List, level), StringComparer.Ordinal))
        {
            if (level == ElectionLevel.List)
                members.AddRange(group.Select(it => new ContenderGroup(level, it.List.Id, [], it.List, it.Place)));
            else if (group.Key is null)
                members.AddRange(MembersOf(group, level + 1));
            else
                members.Add(new ContenderGroup(level, group.Key, MembersOf(group, level + 1), null, group.First().Place));
        }

        return [.. members.OrderBy(member => member.Place)];
    }

    private static string? NameAt(ElectionList list, ElectionLevel level) => level switch
    {
        ElectionLevel.Alliance => list.Alliance,
        ElectionLevel.Federation => list.Federation,
        _ => null,
    };
}

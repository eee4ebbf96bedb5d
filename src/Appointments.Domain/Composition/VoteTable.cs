using Appointments.Domain.Elections;

namespace Appointments.Domain.Composition;

/// <summary>Votes by list letter on which proportion is judged.</summary>
/// <param name="Name">What it is, with its source, in Danish.</param>
/// <param name="Votes">Votes by letter.</param>
public sealed record VoteTable(
    string Name,
    IReadOnlyDictionary<string, long> Votes)
{
    /// <summary>The setting of a forum that says which recorded table its proportion is judged on: the id of one.</summary>
    public const string Setting = "partyTable";

    /// <summary>The table of counts, those of one letter added up. A letter of a local list means another list in each municipality; so added they count as one.</summary>
    public static VoteTable Of(string name, IEnumerable<VoteCount> counts) => new(
        name,
        counts.GroupBy(count => count.Letter, StringComparer.Ordinal).ToDictionary(letter => letter.Key, letter => letter.Sum(count => count.Votes), StringComparer.Ordinal));
}

using System.Globalization;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;

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

    /// <summary>What a rule may be told of it; whether a table has that id is for the register to say.</summary>
    internal static RuleParameter Parameter => new RuleParameter(
        Setting,
        new LocalizedText("nummeret på en registreret stemmetabel", "the id of a recorded vote table"),
        value => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)).OnlyAsSetting;

    /// <summary>The table of counts, those of one letter added up. A letter of a local list means another list in each municipality; so added they count as one.</summary>
    public static VoteTable Of(string name, IEnumerable<VoteCount> counts) => new(
        name,
        counts.GroupBy(count => count.Letter, StringComparer.Ordinal).ToDictionary(letter => letter.Key, letter => letter.Sum(count => count.Votes), StringComparer.Ordinal));
}

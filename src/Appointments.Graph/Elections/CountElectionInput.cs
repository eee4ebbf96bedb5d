using System.Globalization;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Elections;

/// <summary><c>CountElectionInput</c>: an election to be counted, and the counting of it. Anybody may ask, so it has bounds; within them every number of the answer is an Int.</summary>
public sealed record CountElectionInput(int Seats, IReadOnlyList<ElectionListInput> Lists, IReadOnlyList<DrawnLotInput>? Lots)
{
    private const int MostSeats = 200;
    private const int MostLists = 100;
    internal const long MostVotes = 10_000_000;

    internal ElectionAnswer Count()
    {
        var election = new Election(Seats, [.. Lists.Select(list => list.ToList())]);
        IReadOnlyList<ElectionFault> faults = [.. TooMuch(), .. ElectionFaults.Of(election).Where(fault => fault.Field != "seats"), .. SameNames()];
        return faults.Count > 0 ? new ElectionAnswer(null, faults) : new ElectionAnswer(ElectionCount.Of(election, (Lots ?? []).Select(lot => lot.ToLot())), []);
    }

    private IEnumerable<ElectionFault> TooMuch()
    {
        if (Seats is < 0 or > MostSeats)
            yield return Whole("seats", $"Her tælles 0 til {MostSeats} pladser.", $"From 0 to {MostSeats} seats are counted here.");
        if (Lists.Count > MostLists)
            yield return Whole("lists", $"Her tælles højst {MostLists} lister.", $"At most {MostLists} lists are counted here.");
        if (Lists.Sum(list => (long)list.Votes) > MostVotes)
            yield return Whole("lists", $"Her tælles højst {MostVotes.ToString(CultureInfo.InvariantCulture)} stemmer i alt.", $"At most {MostVotes.ToString(CultureInfo.InvariantCulture)} votes in all are counted here.");
    }

    /// <summary>An answer names lists, federations and alliances side by side, so no two kinds may share a name.</summary>
    private IEnumerable<ElectionFault> SameNames()
    {
        var ids = Lists.Select(list => list.Id).ToHashSet(StringComparer.Ordinal);
        var federations = Lists.Select(list => list.Federation).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (place, list) in Lists.Index())
        {
            if (list.Federation is { } federation && ids.Contains(federation))
                yield return Same(place, "federation", federation);
            if (list.Alliance is { } alliance && (ids.Contains(alliance) || federations.Contains(alliance)))
                yield return Same(place, "alliance", alliance);
        }
    }

    private static ElectionFault Same(int place, string field, string name) => new(place, field, new LocalizedText(
        $"«{name}» er navn på to forskellige: giv liste, listeforbund og valgforbund hver sit navn.",
        $"\"{name}\" names two different things: name list, federation and alliance differently."));

    private static ElectionFault Whole(string field, string da, string en) => new(null, field, new LocalizedText(da, en));
}

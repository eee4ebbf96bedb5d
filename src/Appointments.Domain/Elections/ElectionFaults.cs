using System.Globalization;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections;

/// <summary>Finds what is wrong with an election before it is counted.</summary>
public static class ElectionFaults
{
    /// <summary>All faults, the whole first and then list by list; empty when it can be counted.</summary>
    public static IReadOnlyList<ElectionFault> Of(Election election) =>
    [
        .. OfSeats(election),
        .. election.Lists.SelectMany((list, place) => OfList(list, place)),
        .. Repeated(election),
        .. SpreadFederations(election),
    ];

    private static IEnumerable<ElectionFault> OfSeats(Election election)
    {
        if (election.Seats is < 0 or > Election.MostSeats)
            yield return Whole("seats", $"Antallet af pladser er et helt tal fra 0 til 1000000, ikke {Digits(election.Seats)}.", $"Seats are a whole number from 0 to 1000000, not {Digits(election.Seats)}.");
        if (election.Lists.Count == 0)
            yield return Whole("lists", "Der er ingen lister; der skal være mindst én.", "There are no lists; there must be at least one.");
        else if (election.Seats > 0 && election.Lists.All(list => list.Votes == 0))
            yield return Whole("lists", "Ingen liste har en stemme, så der er intet at fordele pladserne efter.", "No list has a vote, so there is nothing to share the seats by.");
    }

    private static IEnumerable<ElectionFault> OfList(ElectionList list, int place)
    {
        foreach (var (field, name) in new[] { ("id", list.Id), ("federation", list.Federation), ("alliance", list.Alliance) })
        {
            if (name is not null && (string.IsNullOrWhiteSpace(name) || name != name.Trim() || name.Any(char.IsControl)))
                yield return new ElectionFault(place, field, new LocalizedText("Et navn er ikke tomt, har ikke mellemrum i enderne og ingen linjeskift eller andre styretegn.", "A name is not blank, has no space at its ends and no line breaks or other control characters."));
        }

        if (list.Votes < 0)
            yield return new ElectionFault(place, "votes", new LocalizedText($"Stemmer er et helt tal på 0 eller mere, ikke {Digits(list.Votes)}.", $"Votes are a whole number of 0 or more, not {Digits(list.Votes)}."));
        if (list.Candidates < 0)
            yield return new ElectionFault(place, "candidates", new LocalizedText($"Kandidater er et helt tal på 0 eller mere, ikke {Digits(list.Candidates.Value)}.", $"Candidates are a whole number of 0 or more, not {Digits(list.Candidates.Value)}."));
    }

    private static IEnumerable<ElectionFault> Repeated(Election election)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < election.Lists.Count; place++)
        {
            if (!seen.Add(election.Lists[place].Id))
                yield return new ElectionFault(place, "id", new LocalizedText($"Listen «{election.Lists[place].Id}» står her to gange; hver liste står én gang.", $"The list \"{election.Lists[place].Id}\" is here twice; each list is here once."));
        }
    }

    private static IEnumerable<ElectionFault> SpreadFederations(Election election)
    {
        var allianceOf = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var place = 0; place < election.Lists.Count; place++)
        {
            var list = election.Lists[place];
            if (list.Federation is null || allianceOf.TryAdd(list.Federation, list.Alliance) || string.Equals(allianceOf[list.Federation], list.Alliance, StringComparison.Ordinal))
                continue;
            yield return new ElectionFault(place, "alliance", new LocalizedText(
                $"Listeforbundet «{list.Federation}» er i {Named(allianceOf[list.Federation], "valgforbundet", "intet valgforbund")} og her i {Named(list.Alliance, "valgforbundet", "intet valgforbund")}; alle dets lister er i det samme.",
                $"The federation \"{list.Federation}\" is in {Quoted(allianceOf[list.Federation])} and here in {Quoted(list.Alliance)}; all its lists are in the same."));
        }

        static string Named(string? alliance, string what, string none) => alliance is null ? none : $"{what} «{alliance}»";
        static string Quoted(string? alliance) => alliance is null ? "no alliance" : $"the alliance \"{alliance}\"";
    }

    private static ElectionFault Whole(string field, string da, string en) => new(null, field, new LocalizedText(da, en));

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

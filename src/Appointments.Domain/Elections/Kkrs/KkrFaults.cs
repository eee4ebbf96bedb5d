using System.Globalization;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Kkrs;

/// <summary>Finds what is wrong with the figures of a KKR before they are calculated on.</summary>
public static class KkrFaults
{
    /// <summary>All faults; empty when it can be calculated.</summary>
    public static IReadOnlyList<LocalizedText> Of(KkrElection election) =>
    [
        .. Strangers(election),
        .. election.Votes.Where(count => count.Votes < 0).Select(count => new LocalizedText($"Liste {count.Letter} har {Digits(count.Votes)} stemmer; stemmer er 0 eller mere.", $"List {count.Letter} has {Digits(count.Votes)} votes; votes are 0 or more.")),
        .. (election.Councils ?? []).Where(council => council.Seats < 0).Select(council => new LocalizedText($"Liste {council.Letter} har {Digits(council.Seats)} pladser i {council.MunicipalityCode}; det er 0 eller mere.", $"List {council.Letter} has {Digits(council.Seats)} seats in {council.MunicipalityCode}; that is 0 or more.")),
        .. Twice(election.Municipalities, "Kommunen", "The municipality"),
        .. Twice(election.Votes.Select(count => $"{count.Letter} {count.MunicipalityCode}".TrimEnd()), "Stemmetallet for", "The count of"),
        .. Twice(election.Mayors.Select(mayor => mayor.MunicipalityCode), "Borgmesteren i", "The mayor of"),
        .. Twice(election.Cooperations.SelectMany(cooperation => cooperation.Lists).Select(list => $"{list.Letter} {list.MunicipalityCode}".TrimEnd()), "I listesamarbejde står", "In a list co-operation"),
        .. LocalWithoutPlace(election),
    ];

    private static IEnumerable<LocalizedText> Strangers(KkrElection election) =>
        election.Votes.Select(count => count.MunicipalityCode).Concat((election.Councils ?? []).Select(council => council.MunicipalityCode)).Concat(election.Mayors.Select(mayor => mayor.MunicipalityCode))
            .OfType<string>().Distinct(StringComparer.Ordinal).Except(election.Municipalities, StringComparer.Ordinal)
            .Select(code => new LocalizedText($"Kommune {code} er ikke medlem.", $"Municipality {code} is no member."));

    private static IEnumerable<LocalizedText> LocalWithoutPlace(KkrElection election) =>
        election.Votes.Where(count => count.MunicipalityCode is null && election.LocalLetters.Contains(count.Letter, StringComparer.Ordinal))
            .Select(count => new LocalizedText($"{count.Letter} er en lokal liste, så dens stemmer gives pr. kommune.", $"{count.Letter} is a local list, so its votes are given by municipality."));

    private static IEnumerable<LocalizedText> Twice(IEnumerable<string> names, string da, string en) =>
        names.CountBy(name => name, StringComparer.Ordinal).Where(it => it.Value > 1).Select(it => new LocalizedText($"{da} {it.Key} står to gange.", $"{en} {it.Key} stands twice."));

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

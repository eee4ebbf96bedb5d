using System.Globalization;
using Appointments.Data.Views;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Sources;
using Appointments.Graph.Mutations;
using Appointments.Graph.Writing;

namespace Appointments.Graph.Elections;

/// <summary><c>KkrCompositionInput</c>: what the composition of a KKR is calculated from, and the calculation.</summary>
public sealed record KkrCompositionInput(
    string? VoteTable,
    IReadOnlyList<VotesInput>? Votes,
    int Municipalities,
    IReadOnlyList<MayorsInput> Mayors,
    IReadOnlyList<ListPlaceInput>? CouncilSeats,
    IReadOnlyList<string>? LocalLetters,
    IReadOnlyList<CooperationInput>? Cooperations,
    KkrOptionsInput? Options,
    IReadOnlyList<DrawnLotInput>? Lots)
{
    // Denmark has 98 municipalities.
    private const int MostMunicipalities = 98;
    private const int MostCounts = 2_000;

    internal async Task<KkrAnswer> CalculateAsync(RegisterView view, CancellationToken cancel)
    {
        if (await VotesAsync(view, cancel) is not { } votes)
            return new KkrAnswer(null, [NoVotes()]);
        if (Bounds(votes).ToList() is { Count: > 0 } wrong)
            return new KkrAnswer(null, wrong);
        var election = ElectionOf(votes);
        if (KkrFaults.Of(election) is { Count: > 0 } faults)
            return new KkrAnswer(null, faults);
        return new KkrAnswer(KkrCalculator.Of(election, Options?.ToOptions(), (Lots ?? []).Select(lot => lot.ToLot())), []);
    }

    private async Task<IReadOnlyList<VoteCount>?> VotesAsync(RegisterView view, CancellationToken cancel)
    {
        if ((VoteTable is null) == (Votes is null))
            return null;
        if (Votes is not null)
            return [.. Votes.Select(count => count.ToCount())];
        return InputIds.Number(VoteTable, "VoteTable") is { } id ? (await view.VoteTablesByIdAsync([id], cancel))[0]?.Votes : null;
    }

    private LocalizedText NoVotes() => VoteTable is null || Votes is not null
        ? new LocalizedText("Angiv enten en registreret stemmetabel eller stemmetallene selv.", "Give either a recorded table of votes, or the counts themselves.")
        : new LocalizedText("Registret har ingen sådan stemmetabel.", "The register has no such table of votes.");

    private IEnumerable<LocalizedText> Bounds(IReadOnlyList<VoteCount> votes)
    {
        if (Municipalities is < 1 or > MostMunicipalities)
            yield return new LocalizedText($"Antallet af kommuner er et helt tal fra 1 til {MostMunicipalities}.", $"The number of municipalities is a whole number from 1 to {MostMunicipalities}.");
        else if (NamedIn(votes).Count is var named && named > Municipalities)
            yield return new LocalizedText($"Der er nævnt {Digits(named)} kommuner, men kun {Digits(Municipalities)} er medlemmer.", $"{Digits(named)} municipalities are named, but only {Digits(Municipalities)} are members.");
        if (votes.Count > MostCounts || votes.Sum(count => count.Votes) > CountElectionInput.MostVotes)
            yield return new LocalizedText($"Der regnes på højst {MostCounts} stemmetal og {Digits(CountElectionInput.MostVotes)} stemmer.", $"At most {MostCounts} counts and {Digits(CountElectionInput.MostVotes)} votes are calculated on.");
        if (votes.Any(count => count.Letter.Length is 0 or > 4) || Mayors.Any(mayors => string.IsNullOrWhiteSpace(mayors.Letter)))
            yield return new LocalizedText("Et parti er nævnt ved sit bogstav, 1 til 4 tegn.", "A party is named by its letter, 1 to 4 characters.");
        if (Mayors.Any(mayors => mayors.Count < 1 || (mayors.Municipality is not null && mayors.Count > 1)))
            yield return new LocalizedText("Et parti har 1 borgmester eller flere; i en navngiven kommune én.", "A party has 1 mayor or more; in a named municipality one.");
        if (Mayors.Sum(mayors => (long)mayors.Count) > Municipalities)
            yield return new LocalizedText("Der er flere borgmestre end kommuner.", "There are more mayors than municipalities.");
        foreach (var letter in Placeless())
            yield return new LocalizedText($"{letter} er ikke det samme parti i alle kommuner: sig hvilken kommune.", $"{letter} is not the same party in all municipalities: say which municipality.");
        foreach (var fault in Options?.Faults() ?? [])
            yield return fault;
    }

    /// <summary>Letters that stand without a municipality where only that says which party they are.</summary>
    private IEnumerable<string> Placeless()
    {
        var local = (LocalLetters ?? []).Concat((Cooperations ?? []).SelectMany(cooperation => cooperation.Lists).Where(list => list.Municipality is not null).Select(list => list.Letter));
        return Mayors.Where(mayors => mayors.Municipality is null).Select(mayors => mayors.Letter)
            .Concat((CouncilSeats ?? []).Where(list => list.Municipality is null).Select(list => list.Letter))
            .Intersect(local, StringComparer.Ordinal);
    }

    private KkrElection ElectionOf(IReadOnlyList<VoteCount> votes)
    {
        var named = NamedIn(votes);
        string[] codes = [.. named, .. Enumerable.Range(1, Municipalities - named.Count).Select(number => $"#{Digits(number)}")];
        var taken = Mayors.Select(mayors => mayors.Municipality).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var free = new Queue<string>(codes.Where(code => !taken.Contains(code)));
        return new KkrElection(
            codes,
            votes,
            CouncilSeats is null ? null : [.. CouncilSeats.Select(list => new CouncilSeats(list.Municipality ?? codes[0], list.Letter, 1))],
            [.. Mayors.SelectMany(mayors => Enumerable.Range(0, mayors.Count).Select(_ => new Mayoralty(mayors.Municipality ?? (free.TryDequeue(out var code) ? code : codes[0]), mayors.Letter)))],
            LocalLetters ?? [],
            [.. (Cooperations ?? []).Select(cooperation => cooperation.ToCooperation())]);
    }

    private List<string> NamedIn(IReadOnlyList<VoteCount> votes) =>
        [.. votes.Select(count => count.MunicipalityCode).Concat(Mayors.Select(mayors => mayors.Municipality)).Concat((CouncilSeats ?? []).Select(list => list.Municipality)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

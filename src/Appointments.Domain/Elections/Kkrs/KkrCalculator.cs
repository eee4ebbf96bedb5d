using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Kkrs;

/// <summary>
/// Calculates the composition of a KKR (KL's vedtægter §§ 14-15): the mayors are ex officio members, and supplementary members are chosen so that the whole mirrors the votes.
/// A party qualifies with 2 % of the votes in the member municipalities and a seat in at least one council; the cap is twice the number of municipalities (both: KL, 2017).
/// "The party composition of the mayors decides how many further members are chosen" (KL, 2017) is all that is known of the size: the method for it, and for the
/// supplementary seats, is a convention of this register, and each such step says so.
/// </summary>
public sealed class KkrCalculator
{
    private static readonly LocalizedText Chosen = new("Det er valgt i beregningen.", "That is chosen for this calculation.");

    private readonly KkrElection election;
    private readonly KkrOptions options;
    private readonly List<Row> rows;
    private readonly List<Row> qualified;
    private readonly List<KkrStep> steps = [];

    private KkrCalculator(KkrElection election, KkrOptions options)
    {
        (this.election, this.options) = (election, options);
        rows = Rows(election, options);
        qualified = [.. rows.Where(row => row.Qualifies)];
    }

    /// <summary>Calculates.</summary>
    /// <param name="election">Figures without faults (<see cref="KkrFaults"/>).</param>
    /// <param name="options">The readings; <see cref="KkrOptions.Default"/> when null.</param>
    /// <param name="drawn">A lot that was drawn for supplementary seats, on the level <see cref="ElectionLevel.List"/> between the parties by name.</param>
    /// <exception cref="ArgumentException">The figures have a fault.</exception>
    public static KkrComposition Of(KkrElection election, KkrOptions? options = null, IEnumerable<DrawnLot>? drawn = null) =>
        KkrFaults.Of(election) is [var fault, ..]
            ? throw new ArgumentException(fault.En, nameof(election))
            : new KkrCalculator(election, options ?? KkrOptions.Default).Calculate([.. drawn ?? []]);

    private KkrComposition Calculate(List<DrawnLot> drawn)
    {
        var cap = options.MostPerMunicipality * election.Municipalities.Count;
        var outside = rows.Where(row => !row.Qualifies).Sum(row => row.Mayors);
        var mayors = rows.Sum(row => row.Mayors);
        TellMembers(mayors, outside);
        var covers = SizeThatCovers(outside, mayors);
        var size = Size(covers, cap, mayors);
        var refused = new List<RefusedLot>();
        Int128[] votes = [.. qualified.Select(row => row.Votes)];
        var grows = options.Overhang == KkrOverhangReading.SizeGrows;
        var share = DHondtRun.Of(votes, new long?[votes.Length], size - outside);
        if (grows && Gains(share).Count > 0)
            share = DHondtRun.Of(votes, new long?[votes.Length], size - outside, Draw);
        TellShare(share, size, outside);
        var run = grows ? share : DHondtRun.Of(votes, new long?[votes.Length], size - mayors, Draw, [.. qualified.Select(row => row.Mayors)]);
        var open = OpenLot.Of(run, Gains(run).Count);

        var lots = open.Between.Count == 0 ? null : new LotsNeeded([.. open.Between.Select(place => qualified[place].Name)], run.Left);
        refused.AddRange(drawn.Select(lot => new RefusedLot(lot, LotFault.NoSuchTie(lot, lots is null ? [] : [lots]))));
        var parties = rows.ConvertAll(row => Party(row, share, run, open));
        TellSupplementary(parties, open, mayors);
        var certain = parties.Sum(party => party.Seats);
        return new KkrComposition(certain + open.Least, certain + open.Most, cap, covers, parties, Awards(run, grows), lots, refused, steps);

        int[]? Draw(int[] equals, int left)
        {
            string[] between = [.. equals.Select(place => qualified[place].Name)];
            foreach (var lot in drawn.Where(lot => lot.IsBetween(ElectionLevel.List, between)).ToList())
            {
                drawn.Remove(lot);
                if (LotFault.Of(lot, left) is not { } fault)
                    return [.. equals.Where(place => lot.Winners.Contains(qualified[place].Name, StringComparer.Ordinal))];
                refused.Add(new RefusedLot(lot, fault));
            }

            return null;
        }
    }

    /// <summary>Those in an open tie to whom a lot gives a seat. Whoever has more mayors than share has the seat already.</summary>
    private List<int> Gains(DHondtRun run) => [.. (run.Tied ?? []).Where(place => run.Seats[place] >= qualified[place].Mayors)];

    /// <summary>
    /// A party's m-th quotient v/m has got a seat for certain when as many seats are shared as there are quotients at least as large: of a party with w votes these are ⌊w × m / v⌋.
    /// </summary>
    private int SizeThatCovers(int outside, int mayors)
    {
        var needs = qualified.Where(row => row.Mayors > 0).Select(row => (row.Name, row.Mayors, Needed: qualified.Aggregate(Int128.Zero, (sum, other) => sum + (other.Votes * row.Mayors / row.Votes)))).ToList();
        var covers = needs.Count == 0 ? mayors : (int)Int128.Min(needs.Max(need => need.Needed) + outside, Election.MostSeats);
        steps.Add(new KkrStep(
            "size",
            new LocalizedText(
                "Den mindste størrelse, hvor hvert partis forholdsmæssige andel sikkert dækker dets borgmestre. Borgmestre uden for de kvalificerede partier kommer oveni.",
                "The smallest size at which each party's proportional share covers its mayors for certain. Mayors of parties that do not qualify come on top."),
            Same(string.Join("; ", needs.Select(need => $"{need.Name}: {Digits(need.Mayors)} ≤ {Digits(need.Needed)}")) + $" → {Digits(covers)}"),
            SourceMark.Unverified,
            Convention: true));
        return covers;
    }

    private int Size(int covers, int? cap, int mayors)
    {
        var wanted = options.Size == KkrSizeReading.AlwaysTheCap && cap is { } always ? always : covers;
        var size = qualified.Count == 0 ? mayors : Math.Max(mayors, Math.Min(wanted, cap ?? wanted));
        var chosen = options.Size == KkrSizeReading.AlwaysTheCap || options.MostPerMunicipality != KkrOptions.Default.MostPerMunicipality;
        steps.Add(new KkrStep(
            "cap",
            Joined(CapText(cap), chosen ? Chosen : null),
            Same(cap is null ? $"{Digits(size)}" : $"{(options.Size == KkrSizeReading.AlwaysTheCap ? "" : $"min({Digits(wanted)}, ")}{Digits(options.MostPerMunicipality!.Value)} × {Digits(election.Municipalities.Count)} = {Digits(cap.Value)}{(options.Size == KkrSizeReading.AlwaysTheCap ? "" : ")")} → {Digits(size)}"),
            chosen ? SourceMark.Unverified : SourceMark.Elsewhere,
            Convention: chosen));
        return size;
    }

    private LocalizedText CapText(int? cap) => (cap, options.Size, options.Overhang) switch
    {
        (null, _, _) => new LocalizedText("Der er ikke sat noget loft over størrelsen.", "No cap is set on the size."),
        (_, KkrSizeReading.AlwaysTheCap, KkrOverhangReading.SizeGrows) => new LocalizedText(
            "Den størrelse, som andelene regnes af, er altid loftet. Et overhæng kommer oveni, så rådet kan blive større end loftet.",
            "The size of which the shares are taken is always the cap. An overhang comes on top, so the council can become larger than the cap."),
        (_, _, KkrOverhangReading.SizeGrows) => new LocalizedText(
            "Den størrelse, som andelene regnes af, er aldrig over loftet. Et overhæng kommer oveni, så rådet kan blive større end loftet.",
            "The size of which the shares are taken is never above the cap. An overhang comes on top, so the council can become larger than the cap."),
        (_, KkrSizeReading.AlwaysTheCap, _) => new LocalizedText("Størrelsen er altid loftet.", "The size is always the cap."),
        _ => new LocalizedText("Størrelsen er aldrig over loftet.", "The size is never above the cap."),
    };

    private KkrParty Party(Row row, DHondtRun share, DHondtRun run, OpenLot open)
    {
        var place = qualified.IndexOf(row);
        return place < 0
            ? new KkrParty(row.Name, row.Votes, row.ReachesThreshold, row.HasCouncilSeat, false, row.Mayors, 0, 0, 0, false)
            : new KkrParty(
                row.Name,
                row.Votes,
                row.ReachesThreshold,
                row.HasCouncilSeat,
                true,
                row.Mayors,
                share.Seats[place],
                Math.Max(0, row.Mayors - share.Seats[place]),
                Math.Max(0, run.Seats[place] - row.Mayors),
                open.Between.Contains(place));
    }

    /// <summary>The awards beyond the mayors; in a plain count the seats of the mayors are awarded too and left out here.</summary>
    private List<AwardGroup> Awards(DHondtRun run, bool plain)
    {
        int[] seats = [.. qualified.Select(row => plain ? 0 : row.Mayors)];
        var awards = new List<AwardGroup>();
        foreach (var (places, byLot) in run.Order)
        {
            var beyond = places.Where(place => ++seats[place] > qualified[place].Mayors).ToList();
            if (beyond.Count > 0)
                awards.Add(new AwardGroup([.. beyond.Select(place => qualified[place].Name)], [.. beyond.Select(place => new Quotient(qualified[place].Votes, seats[place]))], byLot));
        }

        return awards;
    }

    private void TellMembers(int mayors, int outside)
    {
        var total = rows.Aggregate(Int128.Zero, (sum, row) => sum + row.Votes);
        var threshold = options.Threshold;
        var otherThreshold = threshold != KkrOptions.Default.Threshold;
        var asSources = !otherThreshold && options.NeedsCouncilSeat && election.Councils is not null;
        steps.Add(new KkrStep(
            "qualification",
            Joined(
                threshold?.Text ?? new LocalizedText("Ingen spærregrænse.", "No threshold."),
                otherThreshold ? Chosen : null,
                CouncilSeatText(),
                options.NeedsCouncilSeat ? null : Chosen),
            Same(string.Join("; ", rows.Where(row => row.Votes > 0).Select(row => threshold is null
                ? $"{row.Name} {Digits(row.Votes)}"
                : $"{row.Name} {Digits(threshold.Denominator)} × {Digits(row.Votes)} {(row.ReachesThreshold ? "≥" : "<")} {Digits(threshold.Numerator)} × {Digits(total)}"))),
            asSources ? threshold!.Mark : SourceMark.Unverified,
            Convention: !asSources));
        var sum = $"{string.Join(" + ", rows.Where(row => row.Mayors > 0).Select(row => $"{row.Name} {Digits(row.Mayors)}"))} = {Digits(mayors)}";
        steps.Add(new KkrStep(
            "mayors",
            new LocalizedText("Alle borgmestre er fødte medlemmer.", "All mayors are ex officio members."),
            outside == 0 ? Same(sum) : new LocalizedText($"{sum} ({Digits(outside)} uden for de kvalificerede partier)", $"{sum} ({Digits(outside)} outside the qualifying parties)"),
            SourceMark.Printed,
            Convention: false));
    }

    private LocalizedText CouncilSeatText() => (options.NeedsCouncilSeat, election.Councils) switch
    {
        (false, _) => new LocalizedText("En plads i en kommunalbestyrelse kræves ikke.", "A seat in a council is not demanded."),
        (_, null) => new LocalizedText(
            "Om partiet har en plads i mindst én kommunalbestyrelse, er ikke undersøgt, fordi pladserne i kommunalbestyrelserne ikke er angivet.",
            "Whether the party has a seat in at least one council is not examined, because the seats in the councils are not given."),
        _ => new LocalizedText("Partiet skal have en plads i mindst én kommunalbestyrelse.", "The party needs a seat in at least one council."),
    };

    private void TellShare(DHondtRun share, int size, int outside)
    {
        steps.Add(new KkrStep(
            "share",
            new LocalizedText(
                "Partiernes forholdsmæssige andel af størrelsen efter d'Hondt, uden hensyn til borgmestre; har et parti flere borgmestre, er resten dets overhæng.",
                "The parties' proportional share of the size by d'Hondt, without regard to mayors; when a party has more mayors, the rest is its overhang."),
            new LocalizedText(Sum("eller", "borgmester", "borgmestre"), Sum("or", "mayor", "mayors")),
            SourceMark.Unverified,
            Convention: true));

        string Sum(string or, string one, string many) => $"{Digits(size)} − {Digits(outside)}: {string.Join(", ", qualified.Select((row, place) =>
            $"{row.Name} {Digits(share.Seats[place])}{(share.Tied?.Contains(place) == true ? $" {or} {Digits(share.Seats[place] + 1)}" : "")}{(row.Mayors > share.Seats[place] ? $" (< {Digits(row.Mayors)} {(row.Mayors == 1 ? one : many)})" : "")}"))}";
    }

    private void TellSupplementary(List<KkrParty> parties, OpenLot open, int mayors)
    {
        var supplementary = parties.Sum(party => party.Supplementary);
        steps.Add(new KkrStep(
            "supplementary",
            options.Overhang == KkrOverhangReading.OthersShareWhatIsLeft
                ? new LocalizedText("Hver supplerende plads går til den største kvotient, når borgmestrene er talt med i divisorerne; et overhæng går fra de andre.", "Each supplementary seat goes to the largest quotient, with the mayors counted in the divisors; an overhang is at the others' cost.")
                : new LocalizedText("Hvert parti får det, dets andel er større end dets borgmestre; et overhæng gør rådet større.", "Each party gets what its share exceeds its mayors by; an overhang makes the council larger."),
            new LocalizedText(Sum("ved lodtrækning"), Sum("by lot")),
            SourceMark.Unverified,
            Convention: true));
        steps.Add(new KkrStep(
            "deputies",
            new LocalizedText("Hvert supplerende medlem har en personlig stedfortræder; en borgmesters er viceborgmesteren.", "Each supplementary member has a personal deputy; a mayor's is the deputy mayor."),
            Same(Digits(supplementary)),
            SourceMark.Printed,
            Convention: false));

        string Sum(string byLot)
        {
            var range = open.Least == open.Most ? Digits(open.Most) : $"{Digits(open.Least)}-{Digits(open.Most)}";
            var given = string.Join(", ", parties.Where(party => party.Supplementary > 0).Select(party => $"{party.Name} {Digits(party.Supplementary)}"));
            return $"{Digits(mayors)} + {Digits(supplementary)}{(open.Between.Count == 0 ? "" : $" + {range} {byLot}")}{(given.Length == 0 ? "" : $": {given}")}";
        }
    }

    private static List<Row> Rows(KkrElection election, KkrOptions options)
    {
        var votes = election.Votes.GroupBy(count => election.PartyOf(count.Letter, count.MunicipalityCode), StringComparer.Ordinal)
            .ToDictionary(party => party.Key, party => party.Aggregate(Int128.Zero, (sum, count) => sum + count.Votes), StringComparer.Ordinal);
        var mayors = election.Mayors.CountBy(mayor => election.PartyOf(mayor.Letter, mayor.MunicipalityCode), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var councils = (election.Councils ?? []).Where(council => council.Seats > 0).Select(council => election.PartyOf(council.Letter, council.MunicipalityCode)).Concat(mayors.Keys).ToHashSet(StringComparer.Ordinal);
        var total = votes.Values.Aggregate(Int128.Zero, (sum, count) => sum + count);
        return [.. votes.Keys.Union(mayors.Keys, StringComparer.Ordinal).Select(name =>
        {
            var count = votes.GetValueOrDefault(name);
            var reaches = count > 0 && options.Threshold?.IsReachedBy(count, total) != false;
            return new Row(name, count, mayors.GetValueOrDefault(name), reaches, councils.Contains(name), reaches && (!options.NeedsCouncilSeat || election.Councils is null || councils.Contains(name)));
        })];
    }

    private static string Digits(Int128 number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static LocalizedText Same(string sum) => new(sum, sum);

    private static LocalizedText Joined(params LocalizedText?[] parts) =>
        new(string.Join(' ', parts.OfType<LocalizedText>().Select(part => part.Da)), string.Join(' ', parts.OfType<LocalizedText>().Select(part => part.En)));

    /// <summary>The lot for the last seats.</summary>
    /// <param name="Between">Who draws, by place; empty when none is drawn, because there is no tie or no outcome gives a seat.</param>
    /// <param name="Least">The fewest seats that it gives.</param>
    /// <param name="Most">The most.</param>
    private sealed record OpenLot(IReadOnlyList<int> Between, int Least, int Most)
    {
        /// <param name="run">A run that may have an open tie.</param>
        /// <param name="gains">How many of the tied get a seat if they win.</param>
        public static OpenLot Of(DHondtRun run, int gains) => run.Tied is not { } tied || gains == 0
            ? new OpenLot([], 0, 0)
            : new OpenLot(tied, Math.Max(0, run.Left - (tied.Length - gains)), Math.Min(run.Left, gains));
    }

    private sealed record Row(string Name, Int128 Votes, int Mayors, bool ReachesThreshold, bool HasCouncilSeat, bool Qualifies);
}

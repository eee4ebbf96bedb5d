using System.Globalization;
using Appointments.Domain.Elections;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The political seats of the forum are shared by the parties as d'Hondt shares them on a stated vote table, give or take a tolerance
/// (<c>partyTolerance</c>, a whole number of seats for each party; 0 without it). No paper demands it of a forum: a convention, not verified.
/// Without a vote table (a setting of the forum, <c>partyTable</c>), or with one that holds no votes, nothing is judged. Where the last seats fall by lot, each
/// outcome of the lot is one of the ways it could turn out. Where the plan states only some of the seats nothing is judged either: what a party is due grows
/// with seats that nobody knows of. A setting of the forum (<c>partyDemand</c>: <c>MUST</c> or <c>AIM</c>) makes the demand where no law
/// file does, and a MUST binds. The shortfall: the least number of held seats that would have to change party.
/// </summary>
internal sealed class PartyProportion : CompositionRule
{
    private const string Tolerance = "partyTolerance";
    private const string Agreed = "partyDemand";

    public override string Name => "party-proportion";

    public override LocalizedText Title => new("Partifordeling", "Party proportion");

    public override IReadOnlyList<RuleParameter> Parameters => [Agreement.Parameter(Agreed), RuleParameter.WholeNumber(Tolerance, 0), VoteTable.Parameter];

    public override bool IsAgreed(CompositionFacts facts) => facts.Settings.ContainsKey(Agreed);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand) =>
        Proportion(facts, BoardSize.Of(facts, day), demand) with { Agreed = Agreement.Of(facts, Agreed, demand) };

    private static Ruling Proportion(CompositionFacts facts, BoardSize size, Demand demand)
    {
        var seats = facts.Seats.Where(seat => seat.Seat.Political && seat.Seat.Voting).ToList();
        if (seats.Count == 0 && size.IsWhole)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Forummet har ingen politiske pladser på dagen.", "The forum has no political seats on the day."));
        var tolerance = int.Parse(facts.Setting(demand, Tolerance) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);
        if (!size.IsWhole)
            return new Ruling(Answer.Undetermined, Found: null)
            {
                Demanded = DemandedOfPart(tolerance),
                Missing = size.Counted,
                SeatIds = [.. seats.Where(seat => facts.PartyOf(seat) is null).Select(seat => seat.Seat.Id)],
            };
        if (facts.Votes is not { } votes || votes.Votes.Values.All(count => count == 0))
            return new Ruling(Answer.Undetermined, Found: null)
            {
                Demanded = Demanded(seats.Count, tolerance),
                Missing = new LocalizedText("Der mangler en stemmetabel at regne forholdstal på.", "A vote table to compute proportion on is missing."),
            };

        var result = DHondt.Apportion(votes.Votes, seats.Count);
        var shares = Shares(seats, facts, result, tolerance);
        var unknown = seats.Count(seat => facts.PartyOf(seat) is null);
        var toChange = SeatsToChange(shares, unknown, result.Lots);
        var answer = toChange > 0 ? Answer.Violated : HoldsInEveryWay(shares, unknown, tolerance) ? Answer.Satisfied : Answer.Undetermined;
        return new Ruling(answer, Found(votes, shares, result.Lots), string.Join(", ", shares.Select(share => $"{share.Letter} {Phrase.Digits(share.Held)}/{share.Quota}")))
        {
            Demanded = Demanded(seats.Count, tolerance),
            Missing = Verdict(shares, unknown, answer),
            Shortfall = toChange,
            SeatIds = [.. seats.Where(seat => answer != Answer.Undetermined || facts.PartyOf(seat) is null).Select(seat => seat.Seat.Id)],
        };
    }

    /// <summary>A party: the seats it holds, those it is entitled to for certain, whether it takes part in the lots.</summary>
    private sealed record Share(string Letter, int Held, int Entitled, bool InLots, int Tolerance)
    {
        public int LeastWithoutLot => Math.Max(0, Entitled - Tolerance - Held);

        public bool LotCostsASeat => Entitled - Tolerance - Held >= 0;

        public int OverWithoutLot => Held - Entitled - Tolerance;

        public string Quota => InLots ? $"{Phrase.Digits(Entitled)}-{Phrase.Digits(Entitled + 1)}" : Phrase.Digits(Entitled);
    }

    private static List<Share> Shares(List<SeatState> seats, CompositionFacts facts, DHondtResult result, int tolerance)
    {
        var held = seats.Select(facts.PartyOf).OfType<string>().CountBy(letter => letter, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. result.Seats.Keys.Union(held.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(letter => new Share(
                letter,
                held.GetValueOrDefault(letter),
                result.Seats.GetValueOrDefault(letter),
                result.Lots?.Between.Contains(letter, StringComparer.Ordinal) ?? false,
                tolerance)),
        ];
    }

    /// <summary>The worst that can happen to a party: all unknown seats are its own and it loses the lot, or none is and it wins the lot. A party that is not in the table is one of those that could get them all.</summary>
    private static bool HoldsInEveryWay(List<Share> shares, int unknown, int tolerance) =>
        unknown <= tolerance
        && shares.TrueForAll(share => share.OverWithoutLot + unknown <= 0 && share.LeastWithoutLot == 0 && !(share.InLots && share.LotCostsASeat));

    /// <summary>
    /// The least number of held seats that would have to change party in the best that can happen; 0 when it can still hold. At best those who hold too many
    /// win the lots, the other lots go where they cost nothing if they can, and the unknown seats go to those who lack seats. Then every seat too many must be
    /// given up, and every seat lacking beyond the unknown ones must come from somebody: the same change does both. The rest finds room, for
    /// entitlements add up to all the seats.
    /// </summary>
    private static int SeatsToChange(List<Share> shares, int unknown, LotsNeeded? lots)
    {
        var drawn = lots?.Seats ?? 0;
        var relieved = Math.Min(drawn, shares.Count(share => share.InLots && share.OverWithoutLot > 0));
        var costless = shares.Count(share => share.InLots && share.OverWithoutLot <= 0 && !share.LotCostsASeat);
        var tooMany = shares.Sum(share => Math.Max(0, share.OverWithoutLot)) - relieved;
        var lacking = shares.Sum(share => share.LeastWithoutLot) + Math.Max(0, drawn - relieved - costless);
        return Math.Max(tooMany, Math.Max(0, lacking - unknown));
    }

    private static LocalizedText Demanded(int seats, int tolerance) =>
        DemandedOf(new(Phrase.Count(seats, "politisk plads", "politiske pladser"), Phrase.Count(seats, "political seat", "political seats")), tolerance);

    /// <summary>What is demanded where nobody knows of how many seats.</summary>
    private static LocalizedText DemandedOfPart(int tolerance) => DemandedOf(new("de politiske pladser", "the political seats"), tolerance);

    private static LocalizedText DemandedOf(LocalizedText seats, int tolerance) => new(
        $"Partierne skal have {seats.Da} efter deres stemmetal (d'Hondt{(tolerance == 0 ? "" : $", med en afvigelse på højst {Phrase.Digits(tolerance)} for hvert parti")}).",
        $"The parties are to have {seats.En} by their votes (d'Hondt{(tolerance == 0 ? "" : $", give or take {Phrase.Digits(tolerance)} for each party")}).");

    private static LocalizedText Found(VoteTable votes, List<Share> shares, LotsNeeded? lots)
    {
        var quota = string.Join(", ", shares.Select(share => $"{share.Letter} {share.Quota}"));
        var held = string.Join(", ", shares.Select(share => $"{share.Letter} {Phrase.Digits(share.Held)}"));
        return new LocalizedText(
            $"Efter «{votes.Name}» er det: {quota}. De har: {held}.",
            $"By \"{votes.Name}\" that is: {quota}. They have: {held}.").Then(Lots(lots));
    }

    private static LocalizedText? Lots(LotsNeeded? lots)
    {
        if (lots is null)
            return null;
        var between = Phrase.List(lots.Between);
        return new LocalizedText(
            $"{Phrase.Count(lots.Seats, "plads", "pladser")} skal afgøres ved lodtrækning mellem {between.Da}.",
            $"{Phrase.Count(lots.Seats, "seat", "seats")} must be decided by lot between {between.En}.");
    }

    private static LocalizedText? Verdict(List<Share> shares, int unknown, Answer answer)
    {
        if (answer == Answer.Satisfied)
            return null;
        var lacking = shares.Where(share => share.LeastWithoutLot > 0).Select(share => $"{share.Letter} {Phrase.Digits(share.LeastWithoutLot)}").ToList();
        var lack = lacking.Count == 0 ? null : new LocalizedText($"Der mangler: {Phrase.List(lacking, "og")}.", $"Missing: {Phrase.List(lacking, "and")}.");
        var open = new LocalizedText(
            $"{Phrase.Count(unknown, "politisk plads er åben", "politiske pladser er åbne")} eller uden registreret parti.",
            $"{Phrase.Count(unknown, "political seat", "political seats")} {(unknown == 1 ? "is" : "are")} open or without a recorded party.");
        return lack is null ? open : lack.Then(open);
    }
}

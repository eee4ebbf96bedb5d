using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// How many municipalities of the area have a seat, and the most seats that one of them has. "Rimelig geografisk spredning" (KKR Nordjylland,
/// 24 October 2025, item 5.3) and its like name no number, so none is demanded unless a dated setting of the forum says one:
/// <c>maxPerMunicipality</c>, <c>minMunicipalities</c>. A setting binds, for it is the forum's own agreement.
/// A number in the law file counts beside a setting only where it binds as well: nobody agreed to be bound by an aim.
/// Holders whose municipality is not recorded, and open seats, could stand for any municipality or for none. The shortfall: the seats over the
/// most, and the municipalities that can no longer be reached.
/// </summary>
internal sealed class GeographicSpread : CompositionRule
{
    private const string Most = "maxPerMunicipality";
    private const string Least = "minMunicipalities";

    public override string Name => "geographic-spread";

    public override LocalizedText Title => new("Geografisk spredning", "Geographic spread");

    public override IReadOnlyList<RuleParameter> Parameters => [RuleParameter.WholeNumber(Most, 1), RuleParameter.WholeNumber(Least, 1)];

    public override bool IsAgreed(CompositionFacts facts) => facts.Settings.ContainsKey(Most) || facts.Settings.ContainsKey(Least);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.VotingSeats();
        var counts = seats.Select(facts.MunicipalityOf).OfType<string>().Where(facts.Area.ContainsKey).CountBy(code => code, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        var unknown = seats.Count(seat => facts.MunicipalityOf(seat) is null);
        var spread = new Spread(
            [.. counts.Select(count => count.Value)],
            unknown,
            facts.Area.Count,
            Number(facts, demand, Most),
            Number(facts, demand, Least));
        var top = counts.Where(count => count.Value == spread.Top).Select(count => facts.MunicipalityName(count.Key)).ToList();
        var concerned = Concerned(seats, spread, counts, facts);
        return new Ruling(spread.Answer, Counted(spread, top, facts), $"{Phrase.Digits(spread.Municipalities)} / {Phrase.Digits(spread.Area)}")
        {
            Demanded = Demanded(spread),
            Missing = Missing(spread),
            Shortfall = spread.Answer == Answer.Violated ? spread.Over + spread.Unreachable : 0,
            SeatIds = [.. concerned.Select(seat => seat.Seat.Id)],
            PersonIds = [.. concerned.Select(seat => seat.HeldBy).OfType<long>()],
            Agreed = Agreed(facts, spread),
        };
    }

    private int? Number(CompositionFacts facts, Demand demand, string name) =>
        facts.Settings.GetValueOrDefault(name)?.Number
        ?? (!IsAgreed(facts) || demand.Stops ? Number(demand.Parameters.GetValueOrDefault(name)) : null);

    private static int? Number(string? parameter) => parameter is null ? null : int.Parse(parameter, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The seats of the municipalities that have too many; where none has, those whose municipality could still settle it.</summary>
    private static List<SeatState> Concerned(IReadOnlyList<SeatState> seats, Spread spread, List<KeyValuePair<string, int>> counts, CompositionFacts facts)
    {
        if (spread.Over == 0)
            return [.. seats.Where(seat => facts.MunicipalityOf(seat) is null)];
        var over = counts.Where(count => count.Value > spread.Max).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return [.. seats.Where(seat => facts.MunicipalityOf(seat) is { } code && over.Contains(code))];
    }

    /// <summary>The forum's agreement on a number; where it has agreed two, the one that is broken.</summary>
    private static Agreement? Agreed(CompositionFacts facts, Spread spread)
    {
        var most = facts.Settings.GetValueOrDefault(Most);
        var least = facts.Settings.GetValueOrDefault(Least);
        return (spread is { Over: 0, Unreachable: > 0 } ? least ?? most : most ?? least) is { } setting ? new Agreement(setting, Strength.Must) : null;
    }

    /// <summary>The seats of each municipality that has any, the most first; seats of unknown municipality, municipalities of the area, and the numbers demanded.</summary>
    private sealed record Spread(IReadOnlyList<int> Counts, int Unknown, int Area, int? Max, int? Min)
    {
        public int Municipalities => Counts.Count;

        public int Top => Counts.FirstOrDefault();

        public int Missing => Math.Max(0, (Min ?? 0) - Municipalities);

        /// <summary>Seats more than the most, of all municipalities.</summary>
        public int Over => Max is { } max ? Counts.Sum(count => Math.Max(0, count - max)) : 0;

        /// <summary>
        /// Of the missing municipalities those that can no longer be reached: the unknown seats can bring at most as many as there are seats and as there
        /// are municipalities left. Of an area that is not recorded nobody can say so.
        /// </summary>
        public int Unreachable => Area == 0 ? 0 : Math.Max(0, Missing - Math.Min(Unknown, Area - Municipalities));

        private bool Possible => Over == 0 && Unreachable == 0;

        /// <summary>The worst: all unknown seats are of one municipality, or of none.</summary>
        private bool Certain => !(Top + Unknown > Max) && Missing == 0 && Area > 0;

        public Answer Answer => Max is null && Min is null ? Answer.NotApplicable
            : Certain ? Answer.Satisfied
            : Possible ? Answer.Undetermined
            : Answer.Violated;
    }

    private static LocalizedText Counted(Spread spread, List<string> top, CompositionFacts facts)
    {
        var counted = new LocalizedText(
            $"{Phrase.Digits(spread.Municipalities)} af områdets {Phrase.Count(spread.Area, "kommune", "kommuner")} har en plads.",
            $"{Phrase.Digits(spread.Municipalities)} of the {Phrase.Count(spread.Area, "municipality", "municipalities")} of the area {(spread.Municipalities == 1 ? "has" : "have")} a seat.");
        if (facts.Area.Count == 0)
            counted = new LocalizedText("Områdets kommuner er ikke registreret for forummet.", "The municipalities of the area are not recorded for the forum.");
        var most = spread.Top < 2 ? null : new LocalizedText(
            $"Flest har {Phrase.List(top, "og")} med {Phrase.Count(spread.Top, "plads", "pladser")}{(top.Count == 1 ? "" : " hver")}.",
            $"Most have {Phrase.List(top, "and")} with {Phrase.Count(spread.Top, "seat", "seats")}{(top.Count == 1 ? "" : " each")}.");
        var unknown = spread.Unknown == 0 ? null : new LocalizedText(
            $"{Phrase.Count(spread.Unknown, "plads er åben", "pladser er åbne")} eller uden registreret kommune.",
            $"{Phrase.Count(spread.Unknown, "seat", "seats")} {(spread.Unknown == 1 ? "is" : "are")} open or without a recorded municipality.");
        return counted.Then(most).Then(unknown);
    }

    private static LocalizedText Demanded(Spread spread)
    {
        if (spread.Answer == Answer.NotApplicable)
            return new LocalizedText(
                "Pladserne skal spredes på områdets kommuner, men intet tal er fastsat, så der er ikke noget at bryde.",
                "The seats are to be spread over the municipalities of the area, but no number is set, so there is nothing to break.");
        var max = spread.Max is not { } most ? null : new LocalizedText(
            $"Hver kommune må højst have {Phrase.Count(most, "plads", "pladser")}.",
            $"Each municipality may have at most {Phrase.Count(most, "seat", "seats")}.");
        var min = spread.Min is not { } least ? null : new LocalizedText(
            $"Mindst {Phrase.Count(least, "kommune", "kommuner")} skal have en plads.",
            $"At least {Phrase.Count(least, "municipality is", "municipalities are")} to have a seat.");
        return Phrase.Sentences(max, min);
    }

    private static LocalizedText? Missing(Spread spread)
    {
        var over = spread.Over == 0 ? null : new LocalizedText(
            $"Det er {Phrase.Count(spread.Over, "plads", "pladser")} for meget.",
            $"That is {Phrase.Count(spread.Over, "seat", "seats")} too many.");
        var missing = spread.Missing == 0 ? null : new LocalizedText(
            $"Der mangler {Phrase.Count(spread.Missing, "kommune", "kommuner")}.",
            $"{Phrase.Count(spread.Missing, "municipality is", "municipalities are")} missing.");
        return over is null ? missing : over.Then(missing);
    }
}

using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// How many municipalities of the area have a seat, and the most seats that one of them has. "Rimelig geografisk spredning" (KKR Nordjylland,
/// 24 October 2025, item 5.3) and its like name no number, so none is demanded unless a dated setting of the forum says one:
/// <c>maxPerMunicipality</c>, <c>minMunicipalities</c>. A setting binds, for it is the forum's own agreement.
/// Holders whose municipality is not recorded, and open seats, could stand for any municipality or for none.
/// </summary>
internal sealed class GeographicSpread : CompositionRule
{
    private const string Most = "maxPerMunicipality";
    private const string Least = "minMunicipalities";

    public override string Name => "geographic-spread";

    public override bool Accepts(string parameter, string value) =>
        parameter is Most or Least && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.VotingSeats();
        var counts = seats.Select(facts.MunicipalityOf).OfType<string>().Where(facts.Area.ContainsKey).CountBy(code => code, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        var unknown = seats.Count(seat => facts.MunicipalityOf(seat) is null);
        var spread = new Spread(
            counts.Count,
            counts.Count == 0 ? 0 : counts[0].Value,
            unknown,
            facts.Area.Count,
            Number(facts.Setting(demand, Most)),
            Number(facts.Setting(demand, Least)));
        var top = counts.Where(count => count.Value == spread.Top).Select(count => facts.MunicipalityName(count.Key)).ToList();
        return new Ruling(spread.Answer, Counted(spread, top, facts).Then(Judged(spread)), $"{Phrase.Digits(spread.Municipalities)} / {Phrase.Digits(spread.Area)}")
        {
            SeatIds = [.. seats.Where(seat => facts.MunicipalityOf(seat) is null).Select(seat => seat.Seat.Id)],
            AsJudged = facts.Settings.ContainsKey(Most) || facts.Settings.ContainsKey(Least) ? demand with { Force = Force.Agreement, Strength = Strength.Must } : null,
        };
    }

    private static int? Number(string? setting) => setting is null ? null : int.Parse(setting, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Municipalities with a seat, the most seats of one, seats of unknown municipality, municipalities of the area, and the numbers demanded.</summary>
    private sealed record Spread(int Municipalities, int Top, int Unknown, int Area, int? Max, int? Min)
    {
        public int Missing => Math.Max(0, (Min ?? 0) - Municipalities);

        /// <summary>The unknown seats can reach at most as many new municipalities as there are seats and as there are municipalities left.</summary>
        private bool Possible => !(Top > Max) && Missing <= Math.Min(Unknown, Area - Municipalities);

        /// <summary>The worst: all unknown seats are of one municipality, or of none.</summary>
        private bool Certain => !(Top + Unknown > Max) && Missing == 0;

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

    private static LocalizedText Judged(Spread spread)
    {
        if (spread.Answer == Answer.NotApplicable)
            return new LocalizedText("Intet tal er fastsat, så der er ikke noget at bryde.", "No number is set, so there is nothing to break.");
        var max = spread.Max is not { } most ? null : new LocalizedText(
            $"Højst {Phrase.Count(most, "plads", "pladser")} til hver kommune.",
            $"At most {Phrase.Count(most, "seat", "seats")} for each municipality.");
        var min = spread.Min is not { } least ? null : new LocalizedText(
            $"Mindst {Phrase.Count(least, "kommune", "kommuner")}{(spread.Missing == 0 ? "" : $"; der mangler {Phrase.Digits(spread.Missing)}")}.",
            $"At least {Phrase.Count(least, "municipality", "municipalities")}{(spread.Missing == 0 ? "" : $"; {Phrase.Digits(spread.Missing)} missing")}.");
        return max is null ? min! : max.Then(min);
    }
}

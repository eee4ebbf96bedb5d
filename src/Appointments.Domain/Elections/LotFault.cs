using System.Globalization;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections;

/// <summary>What can be wrong with a drawn lot.</summary>
internal static class LotFault
{
    /// <summary>What is wrong with a lot that was drawn between the right ones; null when nothing.</summary>
    public static LocalizedText? Of(DrawnLot lot, int seats)
    {
        if (lot.Between.Distinct(StringComparer.Ordinal).Count() < lot.Between.Count)
            return new LocalizedText(
                $"To af {Names(lot.Between)} har samme navn, så vinderen kan ikke kendes; giv liste, listeforbund og valgforbund hver sit navn, og tæl igen.",
                $"Two of {Names(lot.Between)} have the same name, so the winner cannot be told; name list, federation and alliance differently, and count again.");
        var winners = lot.Winners.Distinct(StringComparer.Ordinal).Count();
        if (winners != lot.Winners.Count || winners != seats)
            return new LocalizedText(
                $"Lodtrækningen mellem {Names(lot.Between)} afgør {Digits(seats)} {(seats == 1 ? "plads" : "pladser")}, så den har {Digits(seats)} forskellige vindere, ikke {(lot.Winners.Count == 0 ? "ingen" : Names(lot.Winners))}.",
                $"The lot between {Names(lot.Between)} decides {Digits(seats)} {(seats == 1 ? "seat" : "seats")}, so it has {Digits(seats)} different {(seats == 1 ? "winner" : "winners")}, not {(lot.Winners.Count == 0 ? "none" : Names(lot.Winners))}.");
        if (lot.Winners.Except(lot.Between, StringComparer.Ordinal).ToList() is { Count: > 0 } strangers)
            return new LocalizedText($"{Names(strangers)} var ikke med i lodtrækningen mellem {Names(lot.Between)}.", $"{Names(strangers)} took no part in the lot between {Names(lot.Between)}.");
        if (string.IsNullOrWhiteSpace(lot.Witness))
            return new LocalizedText("Et lod trækkes for øjnene af et vidne; skriv hvem.", "A lot is drawn before a witness; say who.");
        if (string.IsNullOrWhiteSpace(lot.Where))
            return new LocalizedText("Skriv, hvor loddet blev trukket.", "Say where the lot was drawn.");
        return null;
    }

    /// <summary>The lot answers to no tie that is to be settled now.</summary>
    public static LocalizedText NoSuchTie(DrawnLot lot, IReadOnlyList<LotsNeeded> needed)
    {
        if (needed.FirstOrDefault(tie => tie.Waits && lot.IsBetween(tie.Level, tie.Between.ToList())) is not null)
            return new LocalizedText(
                $"Loddet mellem {Names(lot.Between)} kan først trækkes, når et lod længere ude er trukket: det kan give en plads mere at dele.",
                $"The lot between {Names(lot.Between)} can be drawn only after one further out: that may give a seat more to share.");
        var open = needed.Where(tie => !tie.Waits).ToList();
        return new LocalizedText(
            $"Der er ingen lodtrækning at afgøre mellem {Names(lot.Between)} på det niveau ({Level(lot.Level).Da}). {(open.Count == 0 ? "Ingen plads afgøres nu ved lod." : $"Afgøres skal: {string.Join("; ", open.Select(tie => $"{Names(tie.Between)} ({Level(tie.Level).Da})"))}.")}",
            $"There is no lot to settle between {Names(lot.Between)} on that level ({Level(lot.Level).En}). {(open.Count == 0 ? "No seat is decided by lot now." : $"To be settled: {string.Join("; ", open.Select(tie => $"{Names(tie.Between)} ({Level(tie.Level).En})"))}.")}");
    }

    private static LocalizedText Level(ElectionLevel level) => level switch
    {
        ElectionLevel.Alliance => new LocalizedText("valgforbund", "alliances"),
        ElectionLevel.Federation => new LocalizedText("listeforbund", "federations"),
        _ => new LocalizedText("lister", "lists"),
    };

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

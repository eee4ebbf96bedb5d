using System.Globalization;
using Appointments.Domain.Elections;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>A count for people to read, in Danish: seats, lots, then each sharing with its quotient table, order and next in line.</summary>
internal static class ElectionText
{
    /// <summary>Wider tables and longer orders are cut, and say so.</summary>
    private const int MostColumns = 12;
    private const int MostAwards = 200;
    private const int MostNames = 20;

    /// <summary>The text, without a line break at its end.</summary>
    public static string Write(ElectionCount count)
    {
        var lines = new List<string> { $"{Seats(count.Election.Seats)} fordelt efter største kvotienter (d'Hondt)", "" };
        lines.AddRange(Table([["Liste", "Stemmer", "Pladser"], .. count.Election.Lists.Select((list, place) => new[] { list.Id, Digits(list.Votes), Digits(count.Seats[place].Seats) })]));
        if (count.Unfilled > 0)
            lines.AddRange(["", Unfilled(count)]);
        foreach (var lots in count.Lots)
            lines.AddRange(["", Lots(lots)]);
        foreach (var sharing in count.Sharings.Where(sharing => sharing.Seats > 0))
            lines.AddRange(["", .. Steps(sharing)]);
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>What is said when seats stay empty.</summary>
    public static string Unfilled(ElectionCount count) =>
        $"{Seats(count.Unfilled)} {(count.Unfilled == 1 ? "forbliver ubesat" : "forbliver ubesatte")}: ingen liste med stemmer har flere kandidater.";

    private static string Lots(LotsNeeded lots) =>
        $"Lodtrækning: {Seats(lots.Seats)}{(lots.Within is null ? "" : $" i {lots.Within}")} mellem {Names(lots.Between)} ({LevelName(lots.Level)})."
        + (lots.Waits ? " Først når loddet længere ude er trukket; det kan give en plads mere." : "");

    private static IEnumerable<string> Steps(Sharing sharing)
    {
        yield return $"{(sharing.Within is null ? "Yderst" : $"Inden for {sharing.Within}")}: {Seats(sharing.Seats)} mellem {LevelName(sharing.Level)}{(sharing.Open ? " (måske én mere efter lod)" : "")}";
        foreach (var line in Quotients(sharing))
            yield return line;
        yield return $"Rækkefølge: {string.Join(", ", sharing.Order.Take(MostAwards).Select(group => string.Join(" = ", group.Winners.Select((winner, place) => $"{winner} ({group.Quotients[place]})")) + (group.ByLot ? " ved lod" : "")))}{(sharing.Order.Count > MostAwards ? $" … og {Digits(sharing.Order.Count - MostAwards)} til" : "")}";
        if (sharing.NextInLine.Count > 0)
            yield return $"Næste i rækken: {Names(sharing.NextInLine)}";
        foreach (var contender in sharing.Contenders.Where(contender => contender.PassedOver > 0).Take(MostNames))
            yield return $"{contender.Id} har ikke kandidater til {Seats(contender.PassedOver)} mere; de går videre til de næste.";
    }

    /// <summary>Quotients in whole and hundredths, cut, not rounded: they are for the eye; the count compares fractions. A star marks those that won a seat.</summary>
    private static IEnumerable<string> Quotients(Sharing sharing)
    {
        var most = sharing.Contenders.Max(contender => contender.Seats) + 1;
        var columns = Math.Min(most, MostColumns);
        string[] head = ["", .. Enumerable.Range(1, columns).Select(divisor => $"/{Digits(divisor)}"), "Pladser", "Mangler", "Til overs"];
        var rows = sharing.Contenders.Select(contender => (string[])
        [
            contender.Id,
            .. Enumerable.Range(1, columns).Select(divisor => Hundredths(contender.Quotient(divisor)) + (divisor <= contender.Seats ? "*" : " ")),
            Digits(contender.Seats) + (contender.InLots ? "+lod" : ""),
            contender.VotesLacking?.ToString(CultureInfo.InvariantCulture) ?? "-",
            contender.VotesToSpare?.ToString(CultureInfo.InvariantCulture) ?? "-",
        ]);
        foreach (var line in Table([head, .. rows]))
            yield return line;
        if (most > columns)
            yield return $"(de første {Digits(columns)} af {Digits(most)} kvotienter)";
    }

    private static string Hundredths(Quotient quotient)
    {
        var hundredths = quotient.Votes * 100 / quotient.Divisor;
        return string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100},{(int)(hundredths % 100):00}");
    }

    /// <summary>Names to the left, figures to the right.</summary>
    private static IEnumerable<string> Table(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => new StringInfo(row[column]).LengthInTextElements)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) =>
        {
            var padding = new string(' ', widths[column] - new StringInfo(cell).LengthInTextElements);
            return column == 0 ? cell + padding : padding + cell;
        })).TrimEnd());
    }

    private static string LevelName(ElectionLevel level) => level switch
    {
        ElectionLevel.Alliance => "valgforbund og dem uden for valgforbund",
        ElectionLevel.Federation => "listeforbund og lister",
        _ => "lister",
    };

    private static string Names(IReadOnlyList<string> ids) => ids.Count <= MostNames ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(MostNames))} … og {Digits(ids.Count - MostNames)} til";

    private static string Seats(long seats) => seats == 1 ? "1 plads" : $"{Digits(seats)} pladser";

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

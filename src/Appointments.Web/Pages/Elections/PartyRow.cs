using System.Globalization;

namespace Appointments.Web.Pages.Elections;

/// <summary>A party as it was typed in a row of the KKR calculator, and as the address of the page holds it.</summary>
/// <param name="Letter">Its letter.</param>
/// <param name="Votes">Its votes.</param>
/// <param name="Mayors">How many mayors it has; blank for none.</param>
/// <param name="InCouncil">Whether it was ticked as having a seat in a council.</param>
public sealed record PartyRow(string Letter, string Votes, string Mayors, bool InCouncil)
{
    private const int Most = 60;

    private static readonly PartyRow Blank = new("", "", "", false);

    /// <summary>The rows in which a letter or a number was typed.</summary>
    public static IReadOnlyList<PartyRow> ReadAll(IQueryCollection query)
    {
        var ticked = query["raad"].ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, Math.Min(query["bogstav"].Count, Most))
                .Select(place => new PartyRow(At("bogstav", place), At("stemmer", place), At("borgmestre", place), ticked.Contains(place.ToString(CultureInfo.InvariantCulture))))
                .Where(row => row with { InCouncil = false } != Blank),
        ];

        string At(string name, int place) => query[name].ElementAtOrDefault(place)?.Trim() ?? "";
    }

    /// <summary>The rows with so many blank ones after them that there is room to type on.</summary>
    public static IReadOnlyList<PartyRow> WithBlanks(IReadOnlyList<PartyRow> rows) =>
        [.. rows, .. Enumerable.Repeat(Blank, Math.Min(Math.Max(8 - rows.Count, 3), Most - rows.Count))];
}

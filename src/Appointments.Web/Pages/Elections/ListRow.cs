namespace Appointments.Web.Pages.Elections;

/// <summary>A list of an election as it was typed in a row of the form, and as the address of the page holds it.</summary>
public sealed record ListRow(string Id, string Votes, string Candidates, string Federation, string Alliance)
{
    // What the question takes.
    private const int Most = 100;

    private static readonly ListRow Blank = new("", "", "", "", "");

    /// <summary>The rows in which something was typed.</summary>
    public static IReadOnlyList<ListRow> ReadAll(IQueryCollection query)
    {
        return
        [
            .. Enumerable.Range(0, Math.Min(query["liste"].Count, Most))
                .Select(place => new ListRow(At("liste", place), At("stemmer", place), At("kandidater", place), At("listeforbund", place), At("valgforbund", place)))
                .Where(row => row != Blank),
        ];

        string At(string name, int place) => query[name].ElementAtOrDefault(place)?.Trim() ?? "";
    }

    /// <summary>The rows with so many blank ones after them that there is room to type on.</summary>
    public static IReadOnlyList<ListRow> WithBlanks(IReadOnlyList<ListRow> rows) =>
        [.. rows, .. Enumerable.Repeat(Blank, Math.Min(Math.Max(8 - rows.Count, 3), Most - rows.Count))];
}

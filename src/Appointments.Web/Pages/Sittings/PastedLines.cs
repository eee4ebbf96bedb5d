using Appointments.Domain.Text;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Sittings;

/// <summary>Puts pasted lines of a spreadsheet into the rows they mean: name, forum, seat, item, with tabs between (or semicolons).</summary>
public static class PastedLines
{
    /// <summary>Fills the rows; a line that finds none stays behind.</summary>
    /// <param name="pasted">The lines.</param>
    /// <param name="rows">The seats to be filled.</param>
    /// <param name="texts">For what is said of lines that stay.</param>
    /// <returns>The lines that stayed, each with why.</returns>
    public static IReadOnlyList<(string Line, string Why)> Fill(string pasted, IReadOnlyList<SittingRow> rows, IStringLocalizer<Texts> texts)
    {
        var stayed = new List<(string, string)>();
        foreach (var line in pasted.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0))
        {
            string?[] cells = [.. line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(DeskForm.Said), null, null, null, null];
            if (cells[0] is not { } name || cells[1] is not { } forum)
            {
                stayed.Add((line, texts["Desk.PasteShape"]));
            }
            else if (Find(rows, forum, cells[2]) is { } row)
            {
                (row.Name, row.Person, row.Item) = (name, null, cells[3] ?? row.Item);
            }
            else
            {
                stayed.Add((line, rows.Any(it => Means(it.Forum.Name, it.Forum.Slug, forum)) ? texts["Desk.PasteNoSeat", forum] : texts["Desk.PasteNoForum", forum]));
            }
        }

        return stayed;
    }

    /// <summary>The seat of that name or key; where none is named, the forum's first that is still empty.</summary>
    private static SittingRow? Find(IReadOnlyList<SittingRow> rows, string forum, string? seat)
    {
        var there = rows.Where(row => Means(row.Forum.Name, row.Forum.Slug, forum)).ToList();
        return there.Find(row => seat is null ? !row.IsFilled : Means(row.Seat.Label, row.Seat.Key, seat)) ?? there.Find(row => seat is not null && !row.IsFilled && Begins(row.Seat.Label, seat));
    }

    private static bool Means(string name, string key, string written) =>
        key == written || SearchName.Of(name) == SearchName.Of(written);

    /// <summary>«Politisk repræsentant» is enough for the first empty one of «Politisk repræsentant 1, 2, 3».</summary>
    private static bool Begins(string label, string written) => SearchName.Of(label).StartsWith(SearchName.Of(written), StringComparison.Ordinal);
}

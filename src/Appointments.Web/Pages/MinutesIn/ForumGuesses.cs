using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Which forum of the register a paper means by what it prints: «bestyrelsen for Hospice Vangen» is Hospice Vangen. It only suggests.</summary>
public static class ForumGuesses
{
    private static readonly HashSet<string> Filler = new(["bestyrelse", "bestyrelsen", "udvalg", "udvalget", "for", "til", "den", "det", "de", "i", "af", "og", "om"], StringComparer.Ordinal);

    /// <summary>The forum that shares most of its own words with what is printed, at least half of them; null when none does, or two as much.</summary>
    public static ForumNameAnswer? Suggested(string? printed, IReadOnlyList<ForumNameAnswer> fora)
    {
        if (printed is null)
            return null;
        var words = Words(printed);
        var ranked = fora.Select(forum => (Forum: forum, Share: Share(Words(forum.Name), words))).Where(pair => pair.Share >= 0.5).OrderByDescending(pair => pair.Share).ToList();
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Share - ranked[1].Share < 0.001) ? null : ranked[0].Forum;
    }

    private static double Share(HashSet<string> own, HashSet<string> printed) => own.Count == 0 ? 0 : (double)own.Count(printed.Contains) / own.Count;

    /// <summary>The words that tell a forum from others, without the s of the genitive.</summary>
    private static HashSet<string> Words(string name) =>
        [.. SearchName.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Filler.Contains(word)).Select(word => word.Length > 3 ? word.TrimEnd('s') : word)];
}

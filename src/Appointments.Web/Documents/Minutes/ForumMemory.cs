using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Which fora one part of a paper has named, so that «styregruppen» can be told.</summary>
/// <param name="title">The forum of the part's title; null when it names none.</param>
internal sealed partial class ForumMemory(ForumPhrase? title)
{
    private readonly List<ForumPhrase> named = [];

    /// <summary>Keeps what names a forum in full.</summary>
    public void Remember(ForumPhrase? phrase)
    {
        if (phrase is { Weight: >= 3 })
            named.Add(phrase);
    }

    /// <summary>The first that names a forum in full; else what a bare word refers back to; else the forum of the title, or the last that was named.</summary>
    public string? Chosen(IReadOnlyList<ForumPhrase?> candidates)
    {
        if (candidates.FirstOrDefault(it => it is { Weight: >= 2 }) is { } sure)
            return sure.Text;
        var bare = candidates.FirstOrDefault(it => it is not null);
        if (bare is not null && Resolved(bare.Text) is { } resolved)
            return resolved;
        // «bestyrelsen for …» in the text says more than the title, which names only what it is the board of.
        return title is { Weight: >= 2 } ? named.LastOrDefault(it => it.Text.Contains(title.Text, StringComparison.OrdinalIgnoreCase))?.Text ?? title.Text : named.LastOrDefault()?.Text ?? bare?.Text ?? title?.Text;
    }

    /// <summary>«styregruppen» is the styregruppe that was named in full: in the title, or else last before.</summary>
    private string? Resolved(string bare)
    {
        var stem = Stem().Match(bare.ToLowerInvariant().Split(' ')[^1]).Value;
        return stem.Length < 4 ? null : named.Prepend(title).OfType<ForumPhrase>().Where(it => it.Weight >= 2).LastOrDefault(it => it.Text.Contains(stem, StringComparison.OrdinalIgnoreCase))?.Text;
    }

    [GeneratedRegex(@"^\p{L}+?(?=(?:e?n|e?t|met)?$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Stem();
}

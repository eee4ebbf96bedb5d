namespace GraphQL.Engine.Validation;

/// <summary>What a client may have meant by a name that does not exist.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>The sentence behind an error message, with a space in front: <c> Did you mean "a" or "b"?</c>; empty when nothing is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) => DidYouMean(Near(name, candidates));

    /// <summary>The same for names that are known to fit, best first.</summary>
    /// <param name="names">The names; at most five are named.</param>
    /// <param name="what">What they are, between <c>mean</c> and the first name; empty when that goes without saying.</param>
    public static string DidYouMean(IReadOnlyList<string> names, string what = "")
    {
        var quoted = names.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            0 => "",
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return quoted.Count == 0 ? "" : $" Did you mean {what}{(what.Length == 0 ? "" : " ")}{list}?";
    }

    /// <summary>The candidates that differ from the name by at most two letters in five and one, nearest first, then by name.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> candidates)
    {
        var threshold = (name.Length * 2 / 5) + 1;
        return
        [
            .. candidates
                .Select(candidate => (Name: candidate, Distance: Distance(name, candidate, threshold)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>
    /// How many letters must be inserted, deleted, replaced or swapped with their neighbour to get from one name to the other (optimal string alignment).
    /// A difference in case alone counts one. Anything beyond the limit is only known to be beyond it.
    /// </summary>
    public static int Distance(string from, string to, int limit)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
            return 0;
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (Math.Abs(from.Length - to.Length) > limit)
            return limit + 1;

        from = from.ToLowerInvariant();
        to = to.ToLowerInvariant();
        int[] beforeLast = [], last = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 1; i <= from.Length; i++)
        {
            var row = NextRow(from, to, i, last, beforeLast);
            if (row.Min() > limit)
                return limit + 1;
            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }

    private static int[] NextRow(string from, string to, int i, int[] last, int[] beforeLast)
    {
        var row = new int[to.Length + 1];
        row[0] = i;
        for (var j = 1; j <= to.Length; j++)
        {
            var replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
        }

        return row;
    }
}

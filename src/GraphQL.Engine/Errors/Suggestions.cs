namespace GraphQL.Engine.Errors;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Suggestions
{
    // More would be a list to read, not a hint.
    private const int Most = 5;

    /// <summary>A sentence to append to a message, with a space in front: <c> Did you mean "name" or "names"?</c> Empty when nothing is near.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="options">What could have been.</param>
    public static string DidYouMean(string input, IEnumerable<string> options)
    {
        List<string> near = [.. Near(input, options).Take(Most).Select(option => $"\"{option}\"")];
        return near.Count switch
        {
            0 => "",
            1 => $" Did you mean {near[0]}?",
            2 => $" Did you mean {near[0]} or {near[1]}?",
            _ => $" Did you mean {string.Join(", ", near.SkipLast(1))}, or {near[^1]}?",
        };
    }

    /// <summary>The options that differ from the input in less than about two letters of five, nearest first, equally near ones in alphabetical order.</summary>
    public static IEnumerable<string> Near(string input, IEnumerable<string> options)
    {
        var most = (input.Length * 2 / 5) + 1;
        return options
            .Select(option => (Option: option, Distance: Distance(input, option)))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Option, StringComparer.Ordinal)
            .Select(near => near.Option);
    }

    /// <summary>How many single letters must be inserted, left out, replaced or swapped with their neighbour (Damerau and Levenshtein). Another case of all letters counts as one.</summary>
    private static int Distance(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
            return 0;
        var a = first.ToLowerInvariant();
        var b = second.ToLowerInvariant();
        if (string.Equals(a, b, StringComparison.Ordinal))
            return 1;

        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var shifted = Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1;
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? distance[i - 2, j - 2] + 1 : int.MaxValue;
                distance[i, j] = Math.Min(swapped, Math.Min(replaced, shifted));
            }
        }

        return distance[a.Length, b.Length];
    }
}

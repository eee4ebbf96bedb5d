namespace GraphQL.Engine.Comparison;

/// <summary>Elements of two schemas, matched by their names.</summary>
/// <param name="Removed">Those that only the earlier schema has, in its order.</param>
/// <param name="Added">Those that only the later schema has, in its order.</param>
/// <param name="Kept">Those that both have, in the order of the earlier.</param>
internal sealed record NameMatching<T>(IReadOnlyList<T> Removed, IReadOnlyList<T> Added, IReadOnlyList<(T Earlier, T Later)> Kept)
{
    public static NameMatching<T> Of(IReadOnlyCollection<T> earlier, IReadOnlyCollection<T> later, Func<T, string> nameOf)
    {
        var before = earlier.Select(nameOf).ToHashSet(StringComparer.Ordinal);
        var after = later.ToDictionary(nameOf, StringComparer.Ordinal);
        return new NameMatching<T>(
            [.. earlier.Where(element => !after.ContainsKey(nameOf(element)))],
            [.. later.Where(element => !before.Contains(nameOf(element)))],
            [.. earlier.Where(element => after.ContainsKey(nameOf(element))).Select(element => (element, after[nameOf(element)]))]);
    }
}

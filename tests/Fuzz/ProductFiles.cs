namespace Fuzz;

/// <summary>The contract of the product this engine serves, read from its files.</summary>
internal static class ProductFiles
{
    /// <summary>The questions.</summary>
    public static IReadOnlyList<(string Name, string Text)> Operations { get; } = Read("operations");

    /// <summary>The schema.</summary>
    public static IReadOnlyList<(string Name, string Text)> Schema { get; } = Read("schema");

    private static List<(string Name, string Text)> Read(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "graphql", folder), "*.graphql").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];
}

namespace GraphQL.Engine.Types;

/// <summary>Directive locations by their names in SDL (§3.13 DirectiveLocation).</summary>
internal static class DirectiveLocations
{
    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The location of that name; null when there is none.</summary>
    public static DirectiveLocation? Find(string name) => ByName.TryGetValue(name, out var location) ? location : null;

    /// <summary>The name as SDL writes it, <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => ConstantCase.Of(location.ToString());
}

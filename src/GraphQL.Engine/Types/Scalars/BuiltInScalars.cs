namespace GraphQL.Engine.Types.Scalars;

/// <summary>The five scalars every schema may use without defining them (§3.5). They refer to nothing, so all schemas share them.</summary>
internal static class BuiltInScalars
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, ScalarType> All { get; } = new ScalarType[]
    {
        new("Int", new IntCoercion()) { Description = "A whole number from -2147483648 to 2147483647." },
        new("Float", new FloatCoercion()) { Description = "A finite number of double precision (IEEE 754)." },
        new("String", new StringCoercion()) { Description = "Text." },
        new("Boolean", new BooleanCoercion()) { Description = "`true` or `false`." },
        new("ID", new IdCoercion()) { Description = "An identifier, written as text. Whole numbers are accepted and become their digits; nothing else should be read from it." },
    }.ToDictionary(scalar => scalar.Name, StringComparer.Ordinal);
}

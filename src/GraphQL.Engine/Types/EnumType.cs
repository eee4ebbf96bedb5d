namespace GraphQL.Engine.Types;

/// <summary>An enum type (§3.9).</summary>
public sealed class EnumType(string name) : NamedType(name)
{
    private Dictionary<string, EnumValueDefinition> valuesByName = [];

    /// <summary>The values in document order. At least one in a valid schema.</summary>
    public IReadOnlyList<EnumValueDefinition> Values
    {
        get;
        internal set
        {
            field = value;
            valuesByName = value.DistinctBy(v => v.Name, StringComparer.Ordinal).ToDictionary(v => v.Name, StringComparer.Ordinal);
        }
    }
    = [];

    /// <summary>The value of that name; null when there is none.</summary>
    public EnumValueDefinition? FindValue(string name) => valuesByName.GetValueOrDefault(name);
}

namespace GraphQL.Engine.Types;

/// <summary>A type with fields: object or interface (§3.6, §3.7).</summary>
public abstract class FieldsType(string name) : CompositeType(name)
{
    private Dictionary<string, FieldDefinition> fieldsByName = [];

    /// <summary>The fields in document order. At least one in a valid schema.</summary>
    public IReadOnlyList<FieldDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            fieldsByName = value.DistinctBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Name, StringComparer.Ordinal);
        }
    }
    = [];

    /// <summary>The interfaces it implements, in document order.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The field of that name; null when there is none. Meta-fields (<c>__typename</c>) are not among them.</summary>
    public FieldDefinition? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}

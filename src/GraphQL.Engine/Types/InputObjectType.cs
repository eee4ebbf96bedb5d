namespace GraphQL.Engine.Types;

/// <summary>An input object type (§3.10).</summary>
public sealed class InputObjectType(string name) : NamedType(name)
{
    private Dictionary<string, InputValueDefinition> fieldsByName = [];

    /// <summary>The input fields in document order. At least one in a valid schema.</summary>
    public IReadOnlyList<InputValueDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            fieldsByName = value.DistinctBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Name, StringComparer.Ordinal);
        }
    }
    = [];

    /// <summary>True for a OneOf input object: exactly one field, and not null (§3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>The input field of that name; null when there is none.</summary>
    public InputValueDefinition? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}

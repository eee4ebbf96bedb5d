using System.Text.Json;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Coercion;

/// <summary>The variables of one request, coerced (§6.1.2). A variable that was not given and has no default is absent, which is not the same as null.</summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>No variables at all.</summary>
    public static VariableValues None { get; } = new();

    /// <summary>The value of a variable.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="value">The value inside the program, in the shapes of <see cref="ArgumentCoercion"/>; null when null was given, and when this returns false.</param>
    /// <returns>False when the variable was not given and has no default.</returns>
    public bool TryGet(string name, out object? value)
    {
        var isGiven = entries.TryGetValue(name, out var entry);
        value = entry.Value;
        return isGiven;
    }

    internal void Add(string name, object? value, JsonElement given) => entries.Add(name, new Entry(value, given.Clone(), null));

    internal void AddDefault(string name, object? value, ValueNode literal) => entries.Add(name, new Entry(value, default, literal));

    /// <summary>The literal without variables, for a scalar, which sees literals whole (§3.5): each is replaced by what was given for it. A missing one becomes null in a list and stays away in an object.</summary>
    internal ValueNode Replace(ValueNode literal) => literal switch
    {
        VariableNode variable => entries.TryGetValue(variable.Name.Value, out var entry) ? entry.ToLiteral(variable.Span) : new NullValueNode(variable.Span),
        ListValueNode list => new ListValueNode(list.Span, [.. list.Values.Select(Replace)]),
        ObjectValueNode value => new ObjectValueNode(value.Span, [.. value.Fields.Where(IsGiven).Select(field => new ObjectFieldNode(field.Span, field.Name, Replace(field.Value)))]),
        _ => literal,
    };

    private bool IsGiven(ObjectFieldNode field) => field.Value is not VariableNode variable || entries.ContainsKey(variable.Name.Value);

    private readonly record struct Entry(object? Value, JsonElement Given, ValueNode? Default)
    {
        public ValueNode ToLiteral(SourceSpan span) => Default ?? JsonLiteral.Of(Given, span);
    }
}

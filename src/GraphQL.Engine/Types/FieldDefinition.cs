using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>A field of an object or interface type (§3.6).</summary>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Its type, an output type in a valid schema.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The description; null when the SDL has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>The arguments in document order; empty when none.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; internal set; } = [];

    /// <summary>Why it is deprecated; null when it is not (§3.13.3 @deprecated).</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>Where the SDL defines it; null for meta-fields and introspection.</summary>
    public FieldDefinitionNode? Definition { get; internal set; }

    /// <summary>The argument of that name; null when there is none.</summary>
    public InputValueDefinition? FindArgument(string name) => Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal));
}

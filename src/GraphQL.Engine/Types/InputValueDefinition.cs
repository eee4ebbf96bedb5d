using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>An argument of a field or directive, or a field of an input object (§3.6.1, §3.10).</summary>
public sealed class InputValueDefinition
{
    private readonly Lazy<object?> coercedDefault;

    /// <summary>An argument or input field.</summary>
    public InputValueDefinition(string name, GraphQLType type)
    {
        Name = name;
        Type = type;
        coercedDefault = new Lazy<object?>(CoerceDefault);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its type, an input type in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>The description; null when the SDL has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>The default as written; null when there is none. A default of <c>null</c> is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; internal set; }

    /// <summary>Why it is deprecated; null when it is not (§3.13.3 @deprecated).</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>Where the SDL defines it; null for built-in arguments.</summary>
    public InputValueDefinitionNode? Definition { get; internal set; }

    /// <summary>True when a value must be given: non-null and without a default (§5.4.2.1).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>The default as a value inside the program, made once; null when there is none or it is null.</summary>
    internal object? CoercedDefault => coercedDefault.Value;

    private object? CoerceDefault() => DefaultValue is null ? null : new LiteralCoercion(
        VariableValues.None,
        (_, message) => throw new InvalidOperationException($"The default of {Name} is not of its type: {message}")).Coerce(DefaultValue, Type);
}

using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>A type with a name of its own (§3.4).</summary>
public abstract class NamedType(string name) : GraphQLType
{
    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The description; null when the SDL has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>Where the SDL defines it; null for built-in types.</summary>
    public TypeDefinitionNode? Definition { get; internal set; }

    /// <summary>The extensions of it in document order; empty when none.</summary>
    public IReadOnlyList<TypeExtensionNode> Extensions { get; internal set; } = [];

    /// <summary>The directives applied by the definition and its extensions, in document order.</summary>
    public IEnumerable<DirectiveNode> AppliedDirectives => (Definition?.Directives ?? []).Concat(Extensions.SelectMany(extension => extension.Directives));

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

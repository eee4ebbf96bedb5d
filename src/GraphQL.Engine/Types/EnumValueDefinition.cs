using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>A value of an enum type (§3.9).</summary>
public sealed class EnumValueDefinition(string name)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description; null when the SDL has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>Why it is deprecated; null when it is not (§3.13.3 @deprecated).</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>Where the SDL defines it; null for built-in enums.</summary>
    public EnumValueDefinitionNode? Definition { get; internal set; }
}

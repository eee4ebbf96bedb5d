using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>A directive that documents may use (§3.13).</summary>
public sealed class DirectiveDefinition(string name)
{
    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The description; null when the SDL has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>The arguments in document order; empty when none.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; internal set; } = [];

    /// <summary>True when it may stand several times at one place.</summary>
    public bool IsRepeatable { get; internal set; }

    /// <summary>The places where it may stand, in document order.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; internal set; } = [];

    /// <summary>Where the SDL defines it; null for built-in directives.</summary>
    public DirectiveDefinitionNode? Definition { get; internal set; }

    /// <summary>The argument of that name; null when there is none.</summary>
    public InputValueDefinition? FindArgument(string name) => Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal));
}

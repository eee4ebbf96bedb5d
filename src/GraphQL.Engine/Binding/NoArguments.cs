namespace GraphQL.Engine.Binding;

/// <summary>The arguments of a field that takes none, or of whose arguments the resolver needs none.</summary>
public sealed record NoArguments
{
    /// <summary>The one instance that is ever needed.</summary>
    public static NoArguments Instance { get; } = new();
}

using GraphQL.Engine.Execution;

namespace GraphQL.Engine.Binding;

/// <summary>A resolver as it was bound, before it meets the schema.</summary>
internal abstract class FieldBinding<TScope>
{
    /// <summary>Makes it ready to run.</summary>
    /// <param name="connector">Gets what does not fit.</param>
    /// <param name="place">The field of the schema.</param>
    /// <param name="scope">Derives the field's scope; null when the field inherits it.</param>
    /// <returns>Null when something does not fit.</returns>
    public abstract FieldResolver<TScope>? Connect(Connector connector, FieldPlace place, ScopeResolver<TScope>? scope);
}

using GraphQL.Engine.Execution;

namespace GraphQL.Engine.Binding;

/// <summary>How a field derives the scope of its own resolver and of all that is selected below it.</summary>
internal abstract class ScopeBinding<TScope>
{
    /// <summary>Makes it ready to run; null when its arguments do not fit.</summary>
    public abstract ScopeResolver<TScope>? Connect(Connector connector, FieldPlace place);
}

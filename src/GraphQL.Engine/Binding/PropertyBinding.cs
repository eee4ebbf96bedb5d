using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>A field read off its parent, at once.</summary>
internal sealed class PropertyBinding<TScope, TParent, TArguments, TValue>(Func<TParent, TArguments, TScope, TValue> read) : FieldBinding<TScope>
    where TArguments : notnull
{
    public override FieldResolver<TScope>? Connect(Connector connector, FieldPlace place, ScopeResolver<TScope>? scope)
    {
        var binder = connector.Arguments<TArguments>(place);
        var shape = connector.Shapes.Create<TValue>(place);
        return binder is null || shape is null
            ? null
            : new PropertyResolver<TScope, TParent, TArguments, TValue>(read, binder, shape) { Scope = scope, Costs = place.Field.Type.Named is CompositeType };
    }
}

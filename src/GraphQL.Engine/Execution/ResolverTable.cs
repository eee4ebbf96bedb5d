using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>The resolver of every field of every object type.</summary>
internal sealed class ResolverTable(IReadOnlyDictionary<(ObjectType Type, string Field), FieldResolver> resolvers)
{
    public FieldResolver Find(ObjectType type, string field) => resolvers[(type, field)];
}

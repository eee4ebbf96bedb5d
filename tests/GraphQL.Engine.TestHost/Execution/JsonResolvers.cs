using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Introspection;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Resolvers for any schema: its own fields read JSON, introspection answers as in every engine.</summary>
internal static class JsonResolvers
{
    private static readonly Schema Stub = SchemaBuilder.Build([new SourceText("type Query { a: Int }")]).Schema!;

    public static ResolverTable For(Schema schema)
    {
        var introspection = SchemaConnection<Value>.Connect(Stub, new Bindings<Value>().Query(query => query.Property("a", _ => (int?)null)), IntrospectionBindings.For<Value>(schema));
        var resolvers = new Dictionary<(ObjectType, string), FieldResolver>();
        foreach (var type in schema.Types.OfType<ObjectType>())
        {
            foreach (var field in type.Fields)
                resolvers[(type, field.Name)] = type.Definition is null ? introspection.Find(type, field.Name) : new JsonResolver(field.Name, JsonShape.For(field.Type, schema));
        }

        var query = schema.QueryType!;
        resolvers[(query, "__schema")] = new IntrospectionResolver<Schema>(_ => schema, new ObjectShape<Schema, Schema>(isNullable: false, (ObjectType)IntrospectionFields.Schema.Type.Named));
        resolvers[(query, "__type")] = new IntrospectionResolver<GraphQLType>(arguments => schema.FindType((string)arguments["name"]!), new ObjectShape<GraphQLType, GraphQLType>(isNullable: true, (ObjectType)IntrospectionFields.Type.Type.Named));
        return new ResolverTable(resolvers);
    }
}

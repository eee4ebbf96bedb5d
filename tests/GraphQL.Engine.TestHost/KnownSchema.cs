using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Language;
using GraphQL.Engine.TestHost.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost;

/// <summary>An SDL text that was read: a schema with resolvers that read JSON, or what is wrong with it.</summary>
internal sealed class KnownSchema
{
    private KnownSchema(Schema? schema, IReadOnlyList<GraphQLError> errors)
    {
        Schema = schema;
        Errors = errors;
        Resolvers = schema is null ? new ResolverTable(new Dictionary<(ObjectType, string), FieldResolver>()) : JsonResolvers.For(schema);
    }

    /// <summary>The schema; null when there are errors.</summary>
    public Schema? Schema { get; }

    /// <summary>What is wrong; empty when there is a schema.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The resolvers of all fields; none when there is no schema.</summary>
    public ResolverTable Resolvers { get; }

    public static KnownSchema Read(byte[] sdl, ParserOptions options)
    {
        var source = new SourceText(sdl, "schema");
        if (Parser.Parse(source, options).Error is { } error)
            return new KnownSchema(null, [error with { Rule = "Syntax" }]);

        var built = SchemaBuilder.Build([source], new SchemaBuilderOptions { PassesOverOperations = true });
        return new KnownSchema(built.Schema, [.. built.Errors.Select(fault => fault with { Rule = fault.Rule ?? "Syntax" })]);
    }
}

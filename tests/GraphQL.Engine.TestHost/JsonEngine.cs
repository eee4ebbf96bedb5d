using System.Text.Json;
using GraphQL.Engine.TestHost.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost;

/// <summary>The engine itself over any schema: its fields read a JSON value. Subscriptions are not served.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">Null for the defaults.</param>
public sealed class JsonEngine(Schema schema, EngineOptions? options = null)
{
    private readonly GraphQLEngine<Value> engine = new(schema, JsonResolvers.For(schema), streams: false, options);

    /// <summary>The schema.</summary>
    public Schema Schema => engine.Schema;

    /// <summary>ExecuteRequest (§6.1). Nothing is waited for, so it runs on the caller's own thread.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="data">The root value.</param>
    /// <returns>The answer. The caller writes and disposes it.</returns>
    public GraphQLResponse Execute(GraphQLRequest request, JsonElement data) =>
        engine.ExecuteAsync(request, Value.Of(data) ?? Value.Nothing, CancellationToken.None).AsTask().GetAwaiter().GetResult();
}

using GraphQL.Engine;

namespace GraphQL.Http;

/// <summary>What came of reading an HTTP request: a GraphQL request, or why it is none. Exactly one of the two is there.</summary>
internal readonly record struct Received(GraphQLRequest? Request, HttpFault? Fault)
{
    public static implicit operator Received(GraphQLRequest request) => new(request, null);

    public static implicit operator Received(HttpFault fault) => new(null, fault);
}

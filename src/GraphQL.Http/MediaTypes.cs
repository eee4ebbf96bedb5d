namespace GraphQL.Http;

/// <summary>The media types of GraphQL over HTTP, and of streams of events.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";
}

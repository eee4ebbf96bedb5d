using System.Text.Json.Nodes;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Where the engine follows the specification and the reference implementation does not, each with its paragraph.</summary>
internal static class KeptDisagreements
{
    public static bool Cover(JsonObject question, JsonObject engine, JsonObject reference) => false;
}

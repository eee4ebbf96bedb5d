using System.Text.Json;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>A JSON value that fields are read off. Neither null nor undefined: those are no value at all.</summary>
/// <param name="json">The value.</param>
internal sealed class Value(JsonElement json)
{
    /// <summary>A value that has no property.</summary>
    public static Value Nothing { get; } = new(default);

    public JsonElement Json { get; } = json;

    /// <summary>The message of <c>{"$error": "message"}</c>, a resolver that fails; null when it does not.</summary>
    public string? Error => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("$error", out var message) ? message.ToString() : null;

    /// <summary>What <c>__typename</c> says; null when it says nothing.</summary>
    public string? TypeName => Field("__typename") is { Json: { ValueKind: JsonValueKind.String } name } ? name.GetString() : null;

    public static Value? Of(JsonElement json) => json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : new Value(json);

    /// <summary>The property of that name; null when it is null, or missing, or the value is no object.</summary>
    public Value? Field(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var field) ? Of(field) : null;
}

using System.Text.Json.Nodes;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Journal;

/// <summary>What a command was given, as the journal keeps it: values that may have to be erased stand in it as digests of sealed values.</summary>
internal static class CommandJson
{
    public const string Command = "command", Input = "input", Key = "idempotencyKey", Result = "result";

    /// <summary>The member of an object that stands for a sealed value; the digest as small hex.</summary>
    public const string Sealed = "sealed";

    private const string ToSeal = "toSeal";

    /// <summary>A value that may have to be erased, to be sealed when the entry is written; null for null.</summary>
    public static JsonNode? Sensitive(string? value) => value is null ? null : new JsonObject { [ToSeal] = value };

    /// <summary>The name of the command that an entry has stored.</summary>
    public static string NameOf(byte[] command) => (string?)JsonNode.Parse(command)![Command] ?? "";

    /// <summary>Where it stands, for a command's input; null for null.</summary>
    public static JsonNode? Of(Source? source) => source is null ? null : new JsonObject
    {
        ["paper"] = source.Paper, ["day"] = source.Day?.Iso(), ["item"] = source.Item, ["mark"] = source.Mark.ToString(), ["note"] = source.Note,
    };

    /// <summary>The input with every sensitive value sealed.</summary>
    public static JsonNode? Seal(JsonNode? node, Func<string, byte[]> seal) => node switch
    {
        JsonObject members when SensitiveValue(members) is { } value => new JsonObject { [Sealed] = Convert.ToHexStringLower(seal(value)) },
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Seal(member.Value, seal)))),
        JsonArray items => new JsonArray([.. items.Select(item => Seal(item, seal))]),
        _ => node?.DeepClone(),
    };

    /// <summary>The digests of sealed values that stand in a command.</summary>
    public static IEnumerable<string> Digests(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } members when members[Sealed] is JsonValue digest => [digest.GetValue<string>()],
        JsonObject members => members.SelectMany(member => Digests(member.Value)),
        JsonArray items => items.SelectMany(Digests),
        _ => [],
    };

    /// <summary>Whether an input is the one that was recorded. A value that was erased since cannot be compared and counts as the same.</summary>
    /// <param name="given">The input as a command gives it.</param>
    /// <param name="recorded">The input as the journal has it.</param>
    /// <param name="values">The sealed values by digest; an erased one is absent.</param>
    public static bool IsSame(JsonNode? given, JsonNode? recorded, IReadOnlyDictionary<string, SealedValueRow> values) => (given, recorded) switch
    {
        (JsonObject one, JsonObject other) when SensitiveValue(one) is { } value =>
            other[Sealed] is JsonValue digest && (!values.TryGetValue(digest.GetValue<string>(), out var kept) || kept.Value == value),
        (JsonObject one, JsonObject other) =>
            one.Count == other.Count && one.All(member => other.ContainsKey(member.Key) && IsSame(member.Value, other[member.Key], values)),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second, values)),
        _ => JsonNode.DeepEquals(given, recorded),
    };

    private static string? SensitiveValue(JsonObject members) => members.Count == 1 && members[ToSeal] is JsonValue value ? value.GetValue<string>() : null;
}

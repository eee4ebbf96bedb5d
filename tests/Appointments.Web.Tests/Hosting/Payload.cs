using System.Text.Json;

namespace Appointments.Web.Tests.Hosting;

/// <summary>Reads what a host answers.</summary>
internal static class Payload
{
    /// <summary>The text of a field.</summary>
    public static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    /// <summary>The codes of all errors or warnings of a mutation's payload.</summary>
    public static IReadOnlyList<string> Codes(JsonElement payload, string list) => [.. payload.GetProperty(list).EnumerateArray().Select(objection => Text(objection, "code"))];

    /// <summary>The code of the first error of a mutation's payload; empty when it has none.</summary>
    public static string Code(JsonElement payload) => payload.GetProperty("errors").GetArrayLength() == 0 ? "" : Text(payload.GetProperty("errors")[0], "code");
}

using System.Globalization;
using System.Text.Json;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>What the reference implementation makes of JSON values where a built-in scalar is expected; null when nothing.</summary>
internal static class LenientResults
{
    public static object? Int(JsonElement json) => NumberOf(json) is { } number && double.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue ? number + 0.0 : null;

    public static object? Float(JsonElement json) => NumberOf(json) is { } number && double.IsFinite(number) ? number : null;

    public static object? String(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when double.IsFinite(json.GetDouble()) => TextOf(json.GetDouble()),
        _ => null,
    };

    public static object? Boolean(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number when double.IsFinite(json.GetDouble()) => json.GetDouble() != 0,
        _ => null,
    };

    public static object? Id(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json,
        JsonValueKind.Number when double.IsInteger(json.GetDouble()) => TextOf(json.GetDouble()),
        _ => null,
    };

    private static double? NumberOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.String when json.GetString() is { Length: > 0 } text => NumberOf(text.Trim()),
        _ => null,
    };

    /// <summary>A text as JavaScript reads it as a number.</summary>
    private static double? NumberOf(string text)
    {
        if (text.Length == 0)
            return 0;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return long.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (char.IsAsciiDigit(text[^1]) || text[^1] == '.') ? number : null;
    }

    /// <summary>A number as JavaScript writes it: plain digits from 1e-6 to below 1e21.</summary>
    private static string TextOf(double number)
    {
        var size = Math.Abs(number);
        if (size == 0)
            return "0";
        if (size is >= 1e-6 and < 1e21)
            return ((decimal)size == 0 ? 0m : decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
        return number.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal).Replace("e-0", "e-", StringComparison.Ordinal);
    }
}

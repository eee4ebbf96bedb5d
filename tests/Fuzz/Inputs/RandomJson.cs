using System.Text;
using System.Text.Json;

namespace Fuzz.Inputs;

/// <summary>JSON of variables, broken by its bytes; only what is still JSON can be a variable at all.</summary>
internal static class RandomJson
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "1.0", "1e3", "1e400", "-1e-400", "2147483648", "1e999999999", "12345678901234567890123", "0.00000000000000000000000000000000001", "\"\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"VALUE0\"",
        "[]", "{}", "[null]", "[[[[[[[[[[1]]]]]]]]]]", "{\"a\":{\"a\":{\"a\":{}}}}", "{\"in0\":1,\"in0\":2}", "{\"\\ud800\":1}", "{\"\":1}", "\"æ😀\u2028\"",
    ];

    /// <summary>Variables that were right, with one to three values or bytes changed.</summary>
    public static byte[] Damage(byte[] good, Dice dice) => dice.Percent(50)
        ? ByteDamage.Damage(good, Encoding.UTF8.GetBytes(dice.Pick(Values)), dice)
        : Encoding.UTF8.GetBytes(ReplaceValues(Encoding.UTF8.GetString(good), dice));

    /// <summary>The value; null when it is no JSON, or none that a request may bring.</summary>
    public static JsonElement? Read(byte[] json)
    {
        try
        {
            return JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string ReplaceValues(string json, Dice dice)
    {
        foreach (var _ in dice.Times(1, 3))
        {
            var colons = Enumerable.Range(0, json.Length).Where(i => json[i] == ':').ToList();
            if (colons.Count == 0)
                return dice.Pick(Values);

            var at = dice.Pick(colons) + 1;
            var end = json.IndexOfAny([',', '}', ']'], at);
            var value = dice.Percent(80) ? dice.Pick(Values) : $"\"{new string('x', dice.Between(90, 9000))}\"";
            json = $"{json[..at]}{value}{(end < 0 ? "" : json[end..])}";
        }

        return json;
    }
}

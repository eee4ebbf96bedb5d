using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>A value as an error message quotes it.</summary>
internal static class JsonText
{
    /// <summary>A value of the variables, as sent; cut when it is long.</summary>
    public static string Of(JsonElement value) => MessageText.Abbreviate(value.GetRawText());

    /// <summary>A value of the program: text in quotes, numbers as they are, anything else by its type.</summary>
    public static string Of(object value) => value switch
    {
        string text => MessageText.Abbreviate($"\"{text}\""),
        bool truth => truth ? "true" : "false",
        int or long or double or float or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => $"a value of the program's type {value.GetType().Name}",
    };

    /// <summary>
    /// False when a text or name in the value is no Unicode and cannot be read as text: the reader of JSON takes any bytes between quotes,
    /// and JSON lets half a surrogate pair be escaped (<c>"\ud800"</c>), which is no character.
    /// </summary>
    public static bool IsUnicode(JsonElement value)
    {
        var utf8 = JsonMarshal.GetRawUtf8Value(value);
        if (!Utf8.IsValid(utf8))
            return false;

        // Reading every text twice would be a waste; without an escape of a surrogate all are well-formed.
        if (utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0)
            return true;

        try
        {
            ReadAll(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void ReadAll(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    ReadAll(item);
                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    _ = field.Name;
                    ReadAll(field.Value);
                }

                break;
        }
    }
}

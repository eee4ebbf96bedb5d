using System.Globalization;
using System.Text.Json;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>A value as an error message quotes it.</summary>
internal static class JsonText
{
    /// <summary>A value of the variables, as sent; cut when it is long.</summary>
    public static string Of(JsonElement value) => ValidationContext.Abbreviate(value.GetRawText());

    /// <summary>A value of the program: text in quotes, numbers as they are, anything else by its type.</summary>
    public static string Of(object value) => value switch
    {
        string text => ValidationContext.Abbreviate($"\"{text}\""),
        bool truth => truth ? "true" : "false",
        int or long or double or float or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => $"a value of the program's type {value.GetType().Name}",
    };

    /// <summary>False when a text or name in the value is no Unicode: JSON lets half a surrogate pair be escaped (<c>"\ud800"</c>), which is no character and cannot be read as text.</summary>
    public static bool IsUnicode(JsonElement value)
    {
        // Reading every text twice would be a waste; without an escape of a surrogate all are well-formed.
        if (!value.GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase))
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

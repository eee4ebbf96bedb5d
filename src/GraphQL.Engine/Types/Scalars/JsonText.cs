using System.Globalization;
using System.Text.Json;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>A value as an error message quotes it.</summary>
internal static class JsonText
{
    // Long enough to recognise one's own value, short enough that an error is not an echo of the request.
    private const int MostCharacters = 100;

    /// <summary>A value of the variables, as sent; shortened when long.</summary>
    public static string Of(JsonElement value) => Shorten(value.GetRawText());

    /// <summary>A value of the program: text in quotes, numbers as they are, anything else by its type.</summary>
    public static string Of(object value) => value switch
    {
        string text => Shorten($"\"{text}\""),
        bool truth => truth ? "true" : "false",
        int or long or double or float or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => $"a value of the program's type {value.GetType().Name}",
    };

    private static string Shorten(string text) => text.Length <= MostCharacters ? text : $"{text[..MostCharacters]}…";
}

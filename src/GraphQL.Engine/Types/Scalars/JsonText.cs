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
}

using System.Globalization;
using Appointments.Domain.Text;

namespace Appointments.Domain.Law;

/// <summary>Which values a parameter may have.</summary>
public static class ParameterTypes
{
    /// <summary>Far more than any board: a larger number is a slip, and each seat becomes a row.</summary>
    private const int MostSeats = 999;

    /// <summary>True for a value that a parameter of the type may have.</summary>
    public static bool Accepts(this ParameterType type, string value) => type switch
    {
        ParameterType.WholeNumber => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostSeats,
        ParameterType.Municipality => IsCode(value),
        ParameterType.Municipalities => value.Split(' ') is var codes && codes.All(IsCode) && codes.Distinct(StringComparer.Ordinal).Count() == codes.Length,
        ParameterType.Region => value.Length is > 0 and <= 4,
        ParameterType.Authority => IsSlug(value),
        _ => value.Split(' ').All(IsSlug),
    };

    private static bool IsCode(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static bool IsSlug(string text) => text.Length > 0 && Slug.Of(text) == text;
}

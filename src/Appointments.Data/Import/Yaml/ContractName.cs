namespace Appointments.Data.Import.Yaml;

/// <summary>Values of enumerations as the GraphQL contract writes them: <c>TermAssumed</c> is <c>TERM_ASSUMED</c>.</summary>
internal static class ContractName
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));

    /// <summary>The value of that name; null when there is none.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name)
                return value;
        }

        return null;
    }

    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}

namespace Appointments.Law.Yaml;

/// <summary>Names of enumerations as the GraphQL contract writes them, <c>TERM_ASSUMED</c>; law files use the same.</summary>
internal static class ContractName
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
}

namespace Appointments.Domain.Text;

/// <summary>Values of enumerations as the GraphQL contract writes them, and the law files and papers with it: <c>TermAssumed</c> is <c>TERM_ASSUMED</c>.</summary>
public static class ContractName
{
    /// <summary>The name of a value.</summary>
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

    /// <summary>All names with commas between, for an error message.</summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}

using Appointments.Domain.Text;

namespace Appointments.Data.Commands;

/// <summary>How the address of a person is made of the name.</summary>
internal static class PersonSlug
{
    // What the column holds, less a hyphen and the number of a namesake.
    private const int Longest = 110;

    /// <summary>The address of the nth of a name: <c>test-testesen</c>, <c>test-testesen-2</c>.</summary>
    public static string Of(string name, int number)
    {
        var slug = Slug.Of(name);
        var own = slug.Length <= Longest ? slug : slug[..Longest].TrimEnd('-');
        return number == 1 ? own : FormattableString.Invariant($"{own}-{number}");
    }

    /// <summary>True when the address is the name's own, with or without a number.</summary>
    public static bool IsMadeOf(string slug, string name)
    {
        var own = Of(name, 1);
        return slug == own || (slug.StartsWith(own + "-", StringComparison.Ordinal) && slug[(own.Length + 1)..] is { Length: > 0 and < 9 } number && number.All(char.IsAsciiDigit));
    }
}

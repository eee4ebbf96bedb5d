using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>The members of a C# enum and the values of an enum type, which are the same names but for case and underscores.</summary>
internal static class EnumMembers
{
    /// <summary>The SDL's name of each member.</summary>
    public static Dictionary<TEnum, string> NamesOf<TEnum>(EnumType type)
        where TEnum : struct, Enum =>
        Pairs(type, typeof(TEnum)).DistinctBy(pair => pair.Member, StringComparer.Ordinal).ToDictionary(pair => Enum.Parse<TEnum>(pair.Member), pair => pair.Value);

    /// <summary>The member, boxed, of each name of the SDL.</summary>
    public static Dictionary<string, object> MembersOf(EnumType type, Type clrType) =>
        Pairs(type, clrType).ToDictionary(pair => pair.Value, pair => Enum.Parse(clrType, pair.Member), StringComparer.Ordinal);

    /// <summary>What either has and the other lacks.</summary>
    public static IEnumerable<string> MismatchesOf(EnumType type, Type clrType)
    {
        var pairs = Pairs(type, clrType).ToList();
        foreach (var value in type.Values.Where(value => !pairs.Exists(pair => string.Equals(pair.Value, value.Name, StringComparison.Ordinal))))
            yield return $"enum {type.Name} has the value {value.Name}, {clrType.Name} has no such member.";
        foreach (var member in Enum.GetNames(clrType).Where(member => !pairs.Exists(pair => string.Equals(pair.Member, member, StringComparison.Ordinal))))
            yield return $"{clrType.Name} has the member {member}, enum {type.Name} has no such value.";
    }

    private static IEnumerable<(string Member, string Value)> Pairs(EnumType type, Type clrType) =>
        from value in type.Values
        from member in Enum.GetNames(clrType)
        where string.Equals(value.Name.Replace("_", "", StringComparison.Ordinal), member.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        select (member, value.Name);
}

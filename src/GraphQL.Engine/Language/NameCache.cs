using System.Text;

namespace GraphQL.Engine.Language;

/// <summary>
/// Gives the same string for the same name, so that <c>id</c> and <c>name</c> are not made anew for every document.
/// A fixed number of slots, each overwritten by whoever comes: bounded whatever is sent, and safe without a lock because a slot is one reference.
/// </summary>
internal static class NameCache
{
    private const int LongestName = 48;
    private static readonly string?[] Slots = new string?[1024];

    /// <summary>The name as a string.</summary>
    /// <param name="name">ASCII, as the lexer has accepted it.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
        {
            return Encoding.ASCII.GetString(name);
        }

        ref var slot = ref Slots[SlotOf(name)];
        var known = slot;
        if (known is null || !Ascii.Equals(name, known))
        {
            slot = known = Encoding.ASCII.GetString(name);
        }

        return known;
    }

    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var letter in name)
        {
            hash = (hash * 31) + letter;
        }

        return (int)(hash % (uint)Slots.Length);
    }
}

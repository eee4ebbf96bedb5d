using Appointments.Domain.Text;

namespace Appointments.Domain.People;

/// <summary>Compares names as papers print them. It only suggests: who is who a person decides.</summary>
public static class PersonNames
{
    /// <summary>How two names are alike; null when they are two names. The order of the two does not matter.</summary>
    public static NameLikeness? Compare(string one, string other)
    {
        if (string.Equals(one.Trim(), other.Trim(), StringComparison.Ordinal))
            return NameLikeness.Same;
        var (left, right) = (Words(one), Words(other));
        if (left.Length == 0 || right.Length == 0)
            return null;
        if (left.SequenceEqual(right, StringComparer.Ordinal))
            return NameLikeness.Spelled;
        if (IsShortened(left, right) || IsShortened(right, left))
            return NameLikeness.Shortened;
        if (HasInitials(left, right))
            return NameLikeness.Initial;
        return DiffersByALetter(left, right) ? NameLikeness.OneLetter : null;
    }

    private static string[] Words(string name) => SearchName.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first and the last name are the same, and the others of the short one stand in the long one in their order.</summary>
    private static bool IsShortened(string[] brief, string[] full)
    {
        if (brief.Length < 2 || brief.Length >= full.Length || brief[0] != full[0] || brief[^1] != full[^1])
            return false;
        var place = 0;
        foreach (var word in full)
            if (place < brief.Length && word == brief[place]) place++;
        return place == brief.Length;
    }

    /// <summary>Word for word the same, or a single letter that begins the other's word; the last names are whole.</summary>
    private static bool HasInitials(string[] left, string[] right) =>
        left.Length == right.Length && left[^1] == right[^1] && left.Zip(right).All(pair => pair.First == pair.Second || IsInitial(pair.First, pair.Second) || IsInitial(pair.Second, pair.First));

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word.StartsWith(letter, StringComparison.Ordinal);

    /// <summary>One word of at least four letters is one letter off; all others are the same.</summary>
    private static bool DiffersByALetter(string[] left, string[] right)
    {
        if (left.Length != right.Length || left.Length < 2)
            return false;
        var differing = left.Zip(right).Where(pair => pair.First != pair.Second).ToList();
        return differing.Count == 1 && Math.Min(differing[0].First.Length, differing[0].Second.Length) >= 4 && IsOneLetterOff(differing[0].First, differing[0].Second);
    }

    /// <summary>A letter changed, added or left out.</summary>
    private static bool IsOneLetterOff(string one, string other)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (full.Length - brief.Length > 1)
            return false;
        var start = 0;
        while (start < brief.Length && brief[start] == full[start]) start++;
        return brief.Length == full.Length
            ? brief.AsSpan(start + 1).SequenceEqual(full.AsSpan(start + 1))
            : brief.AsSpan(start).SequenceEqual(full.AsSpan(start + 1));
    }
}

namespace Appointments.Data.Journal;

/// <summary>Long texts that may have to be erased, in pieces of what one sealed value holds.</summary>
internal static class SealedText
{
    /// <summary>How many characters a sealed value holds.</summary>
    public const int Longest = 400;

    /// <summary>The pieces in their order; a letter that takes two places is not torn apart.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(Longest, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1])) length--;
            pieces.Add(text.Substring(start, length));
            start += length;
        }

        return pieces;
    }
}

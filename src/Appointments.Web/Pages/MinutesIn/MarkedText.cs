namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Marks sentences in a text. What is put together again is the text, letter for letter.</summary>
public static class MarkedText
{
    /// <summary>The text in pieces. Two proposals of one sentence are one mark, of the first.</summary>
    /// <param name="text">The text of a part of an item.</param>
    /// <param name="marks">Sentences and the keys of their proposals; one that does not stand in the text marks nothing.</param>
    public static IReadOnlyList<MarkedPiece> Of(string text, IReadOnlyList<(string Sentence, string Key)> marks)
    {
        var found = marks
            .Select(mark => (Start: mark.Sentence.Length == 0 ? -1 : text.IndexOf(mark.Sentence, StringComparison.Ordinal), mark.Sentence.Length, mark.Key))
            .Where(mark => mark.Start >= 0).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).ToList();
        var pieces = new List<MarkedPiece>();
        var place = 0;
        foreach (var (start, length, key) in found)
        {
            if (start < place)
                continue;
            if (start > place) pieces.Add(new MarkedPiece(text[place..start], null));
            pieces.Add(new MarkedPiece(text.Substring(start, length), key));
            place = start + length;
        }

        if (place < text.Length) pieces.Add(new MarkedPiece(text[place..], null));
        return pieces;
    }
}

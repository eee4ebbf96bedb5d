using System.Text;

namespace Appointments.Web.Pages.Books;

/// <summary>The style sheets of a book that stands alone as they were built in, for a file that stands alone.</summary>
public static class BookStyle
{
    /// <summary>Both, in their order.</summary>
    public static string Css { get; } = Read("book-file.css") + Read("blue-book.css");

    /// <summary>What stands at the edge of each printed page: whose book it is above, what it is called below.</summary>
    public static string RunningHeads(string kkr, string title) =>
        $"@page {{ @top-right {{ content: {Text(kkr)}; {Edge} }} }} @page blaa-bog {{ @bottom-left {{ content: {Text(title)}; {Edge} }} }} @page blue-book {{ @bottom-left {{ content: {Text(title)}; {Edge} }} }} ";

    private const string Edge = "font: 8.5pt sans-serif; color: #4f5b66;";

    /// <summary>A text as CSS writes it; all but letters, digits and blanks by their number, so that no name ends the text or the style sheet.</summary>
    private static string Text(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : $"\\{rune.Value:x} "))}\"";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(BookStyle).Assembly.GetManifestResourceStream("styles/" + name)!);
        return reader.ReadToEnd();
    }
}

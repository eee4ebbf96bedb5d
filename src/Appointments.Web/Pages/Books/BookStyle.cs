namespace Appointments.Web.Pages.Books;

/// <summary>The style sheets of the site and of the book as they were built in, for a file that stands alone.</summary>
public static class BookStyle
{
    /// <summary>Both, in their order.</summary>
    public static string Css { get; } = Read("site.css") + Read("blue-book.css");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(BookStyle).Assembly.GetManifestResourceStream("styles/" + name)!);
        return reader.ReadToEnd();
    }
}

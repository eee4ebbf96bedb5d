namespace Appointments.Web.Documents.Books;

/// <summary>The formats that a book is made in.</summary>
public static class BookFormats
{
    public const string Html = "html", Pdf = "pdf", Docx = "docx", Xlsx = "xlsx", Csv = "csv", Json = "json";

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Pdf, Docx, Xlsx, Csv, Json, Html];

    /// <summary>The media type of a format.</summary>
    public static string MediaType(string format) => format switch
    {
        Html => "text/html; charset=utf-8",
        Pdf => "application/pdf",
        Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Csv => "text/csv; charset=utf-8",
        Json => "application/json; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A book has no such format."),
    };
}

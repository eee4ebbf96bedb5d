using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>What came of asking for a Blue Book: the book, or KKRs to choose from, or why there is none.</summary>
/// <param name="Book">The book; null when there is none.</param>
/// <param name="Choices">The KKRs that have fora, when the question names none and there are several; empty otherwise.</param>
/// <param name="Refusal">Why there is no book, in the page's language; null when there is one or a choice.</param>
/// <param name="Status">The HTTP status that fits.</param>
public sealed record BookReading(Book? Book, IReadOnlyList<Named> Choices, string? Refusal, int Status)
{
    /// <summary>The published edition that the book was made from; null when another book was asked for.</summary>
    public EditionAnswer? Edition { get; init; }

    /// <summary>A book.</summary>
    public static BookReading Of(Book book) => new(book, [], null, StatusCodes.Status200OK);

    /// <summary>Several KKRs.</summary>
    public static BookReading Choose(IReadOnlyList<Named> kkrs) => new(null, kkrs, null, StatusCodes.Status200OK);

    /// <summary>No book.</summary>
    public static BookReading Refuse(string why, int status) => new(null, [], why, status);
}

using System.Collections.Concurrent;
using System.Text;
using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Graph.Editions;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace Appointments.Web.Documents.Books;

/// <summary>Makes the files of a book. The language in use while it works must be the book's.</summary>
public sealed class BookPress(
    IServiceProvider services, ILoggerFactory loggers, BookDocx docx, BookSheets sheets, BookWords words, PagePrinter printer, PrintedBooks printed, ChromiumProgram chromium)
{
    /// <summary>True when a PDF can be made here.</summary>
    public bool CanPrint => chromium.Path is not null;

    /// <summary>Makes the file of a format.</summary>
    /// <exception cref="PrintException">A PDF cannot be made now.</exception>
    public async Task<BookFile> MakeAsync(Book book, string format, CancellationToken cancel) => format switch
    {
        BookFormats.Html => new BookFile(format, Encoding.UTF8.GetBytes(await HtmlAsync(book, null))),
        BookFormats.Pdf => new BookFile(format, await PdfAsync(book, cancel), await chromium.VersionAsync()),
        BookFormats.Docx => new BookFile(format, docx.Write(book)),
        BookFormats.Xlsx => new BookFile(format, Workbook.Write($"{words.Title(book)}, {book.Kkr.Name}", InstantPattern.ExtendedIso.Parse(book.State.At).Value, book.Language, sheets.Of(book))),
        BookFormats.Csv => new BookFile(format, Csv(book)),
        BookFormats.Json => new BookFile(format, book.Bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A book has no such format."),
    };

    /// <summary>The book as a page that stands alone.</summary>
    /// <param name="book">The book.</param>
    /// <param name="pages">For print: on which page each place lies, empty to leave room for that; null for a page to be read on a screen.</param>
    public async Task<string> HtmlAsync(Book book, IReadOnlyDictionary<string, int>? pages)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(BookDocument.Book)] = book, [nameof(BookDocument.Pages)] = pages });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<BookDocument>(parameters)).ToHtmlString());
    }

    /// <summary>Twice: the first print tells on which page each chapter lies, the second has that in the table of contents.</summary>
    private async Task<byte[]> PdfAsync(Book book, CancellationToken cancel)
    {
        var blank = await HtmlAsync(book, new Dictionary<string, int>(StringComparer.Ordinal));
        return await printed.FindOrAddAsync(blank, async () =>
        {
            var first = new PrintedPdf(await printer.PrintAsync(blank, cancel));
            var second = await printer.PrintAsync(await HtmlAsync(book, first.PagesOfPlaces()), cancel);
            return new PrintedPdf(second).At(InstantPattern.ExtendedIso.Parse(book.State.At).Value);
        });
    }

    private byte[] Csv(Book book)
    {
        var seats = sheets.Seats(book);
        return OperationCsv.Write(seats.Head, seats.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell switch
        {
            null => "",
            NodaTime.LocalDate day => LocalDatePattern.Iso.Format(day),
            _ => (string)cell,
        })]));
    }
}

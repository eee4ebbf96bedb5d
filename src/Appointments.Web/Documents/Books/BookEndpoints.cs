using Appointments.Domain.Text;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Documents.Books;

/// <summary>The files: <c>/blaa-bog.pdf</c> and <c>/blaa-bog/udgaver/ADDRESS.pdf</c> in every format, and the cards and calendars of fora.</summary>
public static class BookEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps them.</summary>
    public static void MapBooks(this IEndpointRouteBuilder routes)
    {
        foreach (var format in BookFormats.All)
        {
            routes.MapMethods($"/blaa-bog.{format}", Methods, (HttpContext context, BookReader books, BookPress press, IStringLocalizer<Texts> texts, string? asOf, string? kkr) =>
                NowAsync(context, format, books, press, texts, asOf, kkr));
            routes.MapMethods($"/blaa-bog/udgaver/{{slug}}.{format}", Methods, (HttpContext context, BookReader books, BookPress press, IStringLocalizer<Texts> texts, string slug) =>
                EditionAsync(context, format, books, press, texts, slug));
        }

        routes.MapMethods("/fora/{slug}.vcf", Methods, (HttpContext context, ForumCards cards, string slug, string? asOf) => cards.WriteAsync(context, slug, asOf));
        routes.MapMethods("/fora/{slug}.ics", Methods, (HttpContext context, ForumCalendar calendar, string slug, string? asOf) => calendar.WriteForumAsync(context, slug, asOf));
        routes.MapMethods("/blaa-bog.ics", Methods, (HttpContext context, ForumCalendar calendar, string? kkr, string? asOf) => calendar.WriteKkrAsync(context, kkr, asOf));
    }

    private static async Task NowAsync(HttpContext context, string format, BookReader books, BookPress press, IStringLocalizer<Texts> texts, string? asOf, string? kkr)
    {
        var reading = await books.ReadAsync(asOf, kkr, context.RequestAborted);
        if (reading.Book is not { } book)
        {
            await PlainAnswer.RefuseAsync(
                context,
                reading.Refusal is null ? StatusCodes.Status300MultipleChoices : reading.Status,
                reading.Refusal ?? texts["Book.ChooseFile", string.Join(", ", reading.Choices.Select(choice => $"kkr={choice.Slug}"))]);
            return;
        }

        await WriteAsync(context, book, format, $"{Slug.Of(texts["BlueBook"])}-{book.Kkr.Slug}-{book.Day}.{format}", press, texts);
    }

    /// <summary>In the edition's own language, whatever the reader's.</summary>
    private static async Task EditionAsync(HttpContext context, string format, BookReader books, BookPress press, IStringLocalizer<Texts> texts, string slug)
    {
        var reading = await books.ReadEditionAsync(slug, context.RequestAborted);
        if (reading.Book is not { } book)
        {
            await PlainAnswer.RefuseAsync(context, reading.Status, reading.Refusal!);
            return;
        }

        PageLanguage.Find(book.Language)!.Use();
        await WriteAsync(context, book, format, $"{slug}.{format}", press, texts);
    }

    private static async Task WriteAsync(HttpContext context, Book book, string format, string name, BookPress press, IStringLocalizer<Texts> texts)
    {
        BookFile file;
        try
        {
            file = await press.MakeAsync(book, format, context.RequestAborted);
        }
        catch (PrintException fault)
        {
            if (fault.Fault == PrintFault.Busy) context.Response.Headers.RetryAfter = "30";
            await PlainAnswer.RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, texts[$"Print.{fault.Fault}"]);
            return;
        }

        if (format == BookFormats.Html)
        {
            // The page has its style inside, no script, and loads nothing; so it is read here and need not be kept first.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        }

        await PlainAnswer.FileAsync(context, file.Bytes, BookFormats.MediaType(format), format == BookFormats.Html ? null : name);
    }
}

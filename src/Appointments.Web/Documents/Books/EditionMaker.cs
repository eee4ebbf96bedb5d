using System.Globalization;
using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Graph.Editions;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;

namespace Appointments.Web.Documents.Books;

/// <summary>Makes the edition that a mutation publishes, with services of its own: the mutation's session waits meanwhile.</summary>
public sealed class EditionMaker(IServiceScopeFactory scopes, IHttpContextAccessor http)
{
    // A request over GraphQL is stopped after half a minute; the other formats need little of it.
    private static readonly TimeSpan LongestOverGraphQL = TimeSpan.FromSeconds(15);

    /// <summary>Makes it, or says why it cannot be made.</summary>
    public async Task<PressedEdition> MakeAsync(EditionOrder order, CancellationToken cancel)
    {
        var shown = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        PageLanguage.Find(order.Language)!.Use();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var reading = await scope.ServiceProvider.GetRequiredService<BookReader>().ReadOrderedAsync(order, cancel);
            if (reading.Book is not { Fora.Count: > 0 } book)
            {
                return new PressedEdition(null, reading.Book is null ? UnknownKkr(order.Kkr) : NothingCovered(order));
            }

            var files = await MakeAsync(scope.ServiceProvider.GetRequiredService<BookPress>(), book, cancel);
            return new PressedEdition(
                new NewEdition(book.Edition!.Number, book.Edition.Title, order.State.Number, order.State.At, book.Digest, [.. files.Select(file => file.ToEditionFormat())]), null);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = shown;
        }
    }

    /// <summary>All formats; without the PDF where it cannot be printed now or in time. It can be printed whenever it is asked for, so an edition does not wait for it.</summary>
    private async Task<IReadOnlyList<BookFile>> MakeAsync(BookPress press, Book book, CancellationToken cancel)
    {
        var files = new List<BookFile>();
        foreach (var format in BookFormats.All.Where(format => format != BookFormats.Pdf))
        {
            files.Add(await press.MakeAsync(book, format, cancel));
        }

        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (http.HttpContext?.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal) == true) late.CancelAfter(LongestOverGraphQL);
        try
        {
            files.Insert(0, await press.MakeAsync(book, BookFormats.Pdf, late.Token));
        }
        catch (Exception fault) when (fault is PrintException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            // The payload says by a warning that it is missing.
        }

        return files;
    }

    private static Objection UnknownKkr(string kkr) => new(
        "UNKNOWN_KKR",
        new LocalizedText($"Intet KKR har adressen «{kkr}»; «kkr-nordjylland» er én.", $"No KKR has the slug \"{kkr}\"; \"kkr-nordjylland\" is one."),
        "kkr");

    private static Objection NothingCovered(EditionOrder order) => new(
        "NOTHING_COVERED",
        new LocalizedText(
            $"Den {order.Day.Danish()} er ingen fora dækket, så bogen ville være tom. Vælg en senere dag.",
            $"On {order.Day.English()} no fora are covered, so the book would be empty. Choose a later day."),
        "asOf");
}

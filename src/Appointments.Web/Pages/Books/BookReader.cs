using Appointments.Data;
using Appointments.Domain.Composition;
using Appointments.Graph;
using Appointments.Graph.Editions;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using GraphQL.Engine;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages.Books;

/// <summary>
/// Reads a Blue Book through the questions by name, in the page's language. Whoever asks, it is read with the eyes of the public: a book is printed, and
/// the same edition must be the same for everybody.
/// </summary>
public sealed class BookReader(
    GraphQLEngine<GraphScope> engine, Registry registry, IClock clock, PageDay pageDay, KkrChoice choice, OpenedRegister opened, IStringLocalizer<Texts> texts)
{
    private const int ForaAPage = 100;

    /// <summary>Reads the book as the register knows it now.</summary>
    /// <param name="asOf">The day as written in an address or a command line; null or empty for the day that pages open on.</param>
    /// <param name="kkr">The KKR's slug; null or empty for the one that has fora beside itself, when it is the only one.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<BookReading> ReadAsync(string? asOf, string? kkr, CancellationToken cancel)
    {
        if ((await pageDay.SettleAsync(asOf, cancel)).Day is not { } settled)
        {
            return BookReading.Refuse(texts["BadDay", asOf!], StatusCodes.Status400BadRequest);
        }

        var day = LocalDatePattern.Iso.Format(settled);
        if (!string.IsNullOrWhiteSpace(kkr))
        {
            return await AsPublicAsync(operations => ReadOfAsync(operations, kkr, day, null, null, cancel));
        }

        var kkrs = await choice.WithForaAsync(day, cancel);
        return kkrs.Count switch
        {
            0 => BookReading.Refuse(texts["Book.NoKkr"], StatusCodes.Status404NotFound),
            1 => await AsPublicAsync(operations => ReadOfAsync(operations, kkrs[0].Slug!, day, null, null, cancel)),
            _ => BookReading.Choose(kkrs),
        };
    }

    /// <summary>Reads an edition that is to be published, with the next number of its KKR. The page's language is the order's.</summary>
    public Task<BookReading> ReadOrderedAsync(EditionOrder order, CancellationToken cancel) => AsPublicAsync(async operations =>
    {
        var day = LocalDatePattern.Iso.Format(order.Day);
        var at = InstantPattern.ExtendedIso.Format(order.State.At);
        var newest = (await EditionsAsync(operations, order.Kkr, at, cancel)).FirstOrDefault();
        var head = new BookHead((newest?.Number ?? 0) + 1, order.Title ?? texts["Book.EditionTitle", DayWords.Month(order.Day)]);
        return await ReadOfAsync(operations, order.Kkr, day, new RegisterAnswer(order.State.Number, at, day, null), head, cancel);
    });

    /// <summary>Reads a published edition again, of the day and state and in the language that it was made from.</summary>
    /// <param name="slug">The edition's address.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="language">Another language to read it in; it is then not the edition that was published.</param>
    public Task<BookReading> ReadEditionAsync(string slug, CancellationToken cancel, PageLanguage? language = null) => AsPublicAsync(async operations =>
    {
        if (await FindEditionAsync(operations, slug, cancel) is not { Kkr.Slug: { } kkr } edition)
        {
            return BookReading.Refuse(texts["Book.UnknownEdition", slug], StatusCodes.Status404NotFound);
        }

        var shown = PageLanguage.Current;
        (language ?? PageLanguage.Find(edition.Language.ToLowerInvariant())!).Use();
        try
        {
            var state = new RegisterAnswer(edition.State, edition.StateAt, edition.Day, null);
            return (await ReadOfAsync(operations, kkr, edition.Day, state, new BookHead(edition.Number, edition.Title), cancel)) with { Edition = edition };
        }
        finally
        {
            shown.Use();
        }
    });

    /// <summary>What is known of a published edition; null when there is none of that address.</summary>
    public Task<EditionAnswer?> FindEditionAsync(string slug, CancellationToken cancel) => AsPublicAsync(operations => FindEditionAsync(operations, slug, cancel));

    private static async Task<EditionAnswer?> FindEditionAsync(OperationRunner operations, string slug, CancellationToken cancel) =>
        (await operations.AskAsync<EditionData>("edition", new { slug }, cancel)).Data?.Edition;

    private async Task<T> AsPublicAsync<T>(Func<OperationRunner, Task<T>> read)
    {
        var session = registry.OpenSession(Audience.Public);
        return await read(new OperationRunner(engine, session, clock));
    }

    private async Task<BookReading> ReadOfAsync(OperationRunner operations, string kkr, string day, RegisterAnswer? state, BookHead? head, CancellationToken cancel)
    {
        var (data, fora, error) = await ForaAsync(operations, kkr, day, state?.RecordedAt, cancel);
        if (error is not null)
        {
            return BookReading.Refuse(error.Code == "UNKNOWN_KKR" ? texts["Book.UnknownKkr", kkr] : error.Message, StatusCodes.Status404NotFound);
        }

        // What else is asked is read from the state of the first answer, whatever is recorded meanwhile.
        var read = state ?? data!.Register;
        var at = read.RecordedAt;
        var year = int.Parse(day[..4], System.Globalization.CultureInfo.InvariantCulture);
        var balance = (await operations.AskAsync<BalanceData>("balance", new { kkr, asOf = day, knownAt = at, from = year, to = year, language = PageLanguage.Current.Code }, cancel)).Data!.Kkr!.Balance;
        var hash = (await operations.AskAsync<ChangeData>("journal-entry", new { number = read.Version, first = 1 }, cancel)).Data?.Change?.Hash;
        return BookReading.Of(new Book(
            data!.Kkr,
            day,
            PageLanguage.Current.Tag,
            new BookState(read.Version, at, hash),
            head,
            data.Fora.NotCovered,
            fora,
            new BookFigures(balance.Together, balance.Chairs, balance.ViceChairs, balance.VoteTable, balance.NoEntitlement),
            await SinceAsync(operations, kkr, at, fora, cancel))
        {
            IsSample = head is null && opened.IsSample(read.Version),
        });
    }

    private static async Task<BookSince?> SinceAsync(OperationRunner operations, string kkr, string at, IReadOnlyList<BookForumAnswer> fora, CancellationToken cancel)
    {
        if ((await EditionsAsync(operations, kkr, at, cancel)).FirstOrDefault() is not { } before)
        {
            return null;
        }

        var (_, earlier, error) = await ForaAsync(operations, kkr, before.Day, before.StateAt, cancel);
        return error is null ? new BookSince(before.Number, before.Title, before.Day, BookComparison.Of(earlier, fora)) : null;
    }

    private static async Task<IReadOnlyList<EditionAnswer>> EditionsAsync(OperationRunner operations, string kkr, string at, CancellationToken cancel) =>
        (await operations.AskAsync<EditionsData>("editions", new { kkr, knownAt = at }, cancel)).Data?.Kkr?.Editions ?? [];

    /// <summary>All fora of a KKR, page by page of one state: of the given moment, else of the first page.</summary>
    private static async Task<(BlueBookData? First, IReadOnlyList<BookForumAnswer> Fora, OperationError? Error)> ForaAsync(
        OperationRunner operations, string kkr, string day, string? knownAt, CancellationToken cancel)
    {
        var fora = new List<BookForumAnswer>();
        BlueBookData? first = null;
        string? after = null;
        do
        {
            var answer = await operations.AskAsync<BlueBookData>(
                "blue-book", new { kkr, asOf = day, knownAt = knownAt ?? first?.Register.RecordedAt, language = PageLanguage.Current.Code, first = ForaAPage, after }, cancel);
            if (answer.Data is not { } page)
            {
                return (null, [], answer.Errors[0]);
            }

            first ??= page;
            fora.AddRange(page.Fora.Nodes);
            after = page.Fora.PageInfo.HasNextPage ? page.Fora.PageInfo.EndCursor : null;
        }
        while (after is not null);
        return (first, fora, null);
    }
}

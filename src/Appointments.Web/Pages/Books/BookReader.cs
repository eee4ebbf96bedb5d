using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace Appointments.Web.Pages.Books;

/// <summary>Reads a Blue Book through the questions by name, in the page's language: the page and the command see the same.</summary>
public sealed class BookReader(OperationRunner operations, PageDay pageDay, KkrChoice choice, OpenedRegister opened, IStringLocalizer<Texts> texts)
{
    private const int ForaAPage = 100;

    /// <summary>Reads it.</summary>
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
            return await ReadOfAsync(kkr, day, cancel);
        }

        var kkrs = await choice.WithForaAsync(day, cancel);
        return kkrs.Count switch
        {
            0 => BookReading.Refuse(texts["Book.NoKkr"], StatusCodes.Status404NotFound),
            1 => await ReadOfAsync(kkrs[0].Slug!, day, cancel),
            _ => BookReading.Choose(kkrs),
        };
    }

    private async Task<BookReading> ReadOfAsync(string kkr, string day, CancellationToken cancel)
    {
        var fora = new List<BookForumAnswer>();
        BlueBookData? first = null;
        string? after = null;
        do
        {
            // The pages after the first are read from the state of the first, whatever is recorded meanwhile.
            var answer = await operations.AskAsync<BlueBookData>(
                "blue-book", new { kkr, asOf = day, knownAt = first?.Register.RecordedAt, language = PageLanguage.Current.Code, first = ForaAPage, after }, cancel);
            if (answer.Data is not { } page)
            {
                var error = answer.Errors[0];
                return BookReading.Refuse(error.Code == "UNKNOWN_KKR" ? texts["Book.UnknownKkr", kkr] : error.Message, StatusCodes.Status404NotFound);
            }

            first ??= page;
            fora.AddRange(page.Fora.Nodes);
            after = page.Fora.PageInfo.HasNextPage ? page.Fora.PageInfo.EndCursor : null;
        }
        while (after is not null);
        return BookReading.Of(new Book(first.Kkr, day, first.Register, opened.IsSample(first.Register.Version), first.Fora.NotCovered, fora));
    }
}

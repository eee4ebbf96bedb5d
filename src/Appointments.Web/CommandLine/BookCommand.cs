using System.CommandLine;
using Appointments.Web.Documents.Books;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;

namespace Appointments.Web.CommandLine;

/// <summary><c>book --as-of DAY</c>: writes the Blue Book of a KKR as one file that needs nothing else; <c>book make</c> writes it, or a published edition, in any format. Exit code 2 when there is no book, or no place to write it.</summary>
internal static class BookCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var (asOf, kkr, language) = (AsOf(), Kkr(), Language());
        var output = new Option<string?>("--output", "-o") { Description = "The HTML file to write; standard output when left out.", HelpName = "FILE" };
        var book = new Command("book", "Writes the Blue Book of a KKR on a day as one HTML file, which prints well.") { asOf, kkr, language, output };
        book.SetAction((parsed, cancel) => OpenAsync(new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty)), async services =>
        {
            PageLanguage.Find(parsed.GetValue(language))!.Use();
            if (Found(await services.GetRequiredService<BookReader>().ReadAsync(parsed.GetValue(asOf), parsed.GetValue(kkr), cancel)) is not { } found)
            {
                return RegisterFile.NoAnswer;
            }

            var html = await services.GetRequiredService<BookPress>().HtmlAsync(found, null);
            if (parsed.GetValue(output) is { } file)
            {
                return await BookOutput.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html), file, "--output", cancel);
            }

            await Console.Out.WriteLineAsync(html);
            return 0;
        }, cancel));
        book.Subcommands.Add(BookMakeCommand.Build(database, empty));
        return book;
    }

    internal static Option<string?> AsOf() => new("--as-of") { Description = "The day, YYYY-MM-DD; the day that the pages open on when left out.", HelpName = "DAY" };

    internal static Option<string?> Kkr() => new("--kkr") { Description = "The KKR, kkr-nordjylland for example; may be left out when only one has fora.", HelpName = "SLUG" };

    internal static Option<string> Language()
    {
        var language = new Option<string>("--language") { Description = "da or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => PageLanguage.Danish.Tag };
        language.AcceptOnlyFromAmong(PageLanguage.Danish.Tag, PageLanguage.English.Tag);
        return language;
    }

    /// <summary>Opens the register and does what needs it.</summary>
    internal static async Task<int> OpenAsync(HostSettings settings, Func<IServiceProvider, Task<int>> act, CancellationToken cancel)
    {
        await using var app = RegisterHost.Build(settings);
        if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
        {
            return RegisterFile.NoAnswer;
        }

        await using var services = app.Services.CreateAsyncScope();
        return await act(services.ServiceProvider);
    }

    /// <summary>The book; null when there is none, and then the user has been told why.</summary>
    internal static Book? Found(BookReading reading)
    {
        if (reading.Book is null)
        {
            Console.Error.WriteLine(reading.Refusal ?? $"Several KKRs have fora: name one with --kkr ({string.Join(", ", reading.Choices.Select(choice => choice.Slug))}). (Vælg et KKR.)");
        }

        return reading.Book;
    }
}

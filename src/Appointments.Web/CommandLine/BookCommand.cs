using System.CommandLine;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Appointments.Web.CommandLine;

/// <summary><c>book --as-of DAY</c>: writes the Blue Book of a KKR as one file that needs nothing else. Exit code 2 when there is no book, or no place to write it.</summary>
internal static class BookCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var asOf = new Option<string?>("--as-of") { Description = "The day, YYYY-MM-DD; the day that the pages open on when left out.", HelpName = "DAY" };
        var kkr = new Option<string?>("--kkr") { Description = "The KKR, kkr-nordjylland for example; may be left out when only one has fora.", HelpName = "SLUG" };
        var language = new Option<string>("--language") { Description = "da or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => PageLanguage.Danish.Tag };
        language.AcceptOnlyFromAmong(PageLanguage.Danish.Tag, PageLanguage.English.Tag);
        var output = new Option<string?>("--output", "-o") { Description = "The HTML file to write; standard output when left out.", HelpName = "FILE" };
        var book = new Command("book", "Writes the Blue Book of a KKR on a day as one HTML file, which prints well.") { asOf, kkr, language, output };
        book.SetAction(async (parsed, cancel) =>
        {
            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            PageLanguage.Find(parsed.GetValue(language))!.Use();
            await using var services = app.Services.CreateAsyncScope();
            var reading = await services.ServiceProvider.GetRequiredService<BookReader>().ReadAsync(parsed.GetValue(asOf), parsed.GetValue(kkr), cancel);
            if (reading.Book is null)
            {
                await Console.Error.WriteLineAsync(reading.Refusal ?? $"Several KKRs have fora: name one with --kkr ({string.Join(", ", reading.Choices.Select(choice => choice.Slug))}). (Vælg et KKR.)");
                return RegisterFile.NoAnswer;
            }

            return await WriteAsync(await HtmlAsync(services.ServiceProvider, reading.Book), parsed.GetValue(output), cancel);
        });
        return book;
    }

    private static async Task<string> HtmlAsync(IServiceProvider services, Book book)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(BookDocument.Book)] = book });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<BookDocument>(parameters)).ToHtmlString());
    }

    /// <summary>Beside the file first, then in its place: what was there stays whole when the disk is full, and nothing is left beside it.</summary>
    private static async Task<int> WriteAsync(string html, string? output, CancellationToken cancel)
    {
        if (output is null)
        {
            await Console.Out.WriteLineAsync(html);
            return 0;
        }

        var beside = $"{output}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllTextAsync(beside, html, cancel);
            File.Move(beside, output, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            await Console.Error.WriteLineAsync($"{output} cannot be written: {fault.Message.TrimEnd('.')}. Name another file with --output. (Filen kan ikke skrives.)");
            return RegisterFile.NoAnswer;
        }

        await Console.Out.WriteLineAsync(Path.GetFullPath(output));
        return 0;
    }
}

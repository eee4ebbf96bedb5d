using System.CommandLine;
using System.Globalization;
using Appointments.Domain.Editions;
using Appointments.Web.Documents;
using Appointments.Web.Documents.Books;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;

namespace Appointments.Web.CommandLine;

/// <summary><c>book make</c>: a Blue Book, or a published edition again, in one format. Exit code 1 when an edition is not what was published, 2 when there is no book or no place to write it.</summary>
internal static class BookMakeCommand
{
    private const string DefaultKkr = "kkr-nordjylland";

    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var (asOf, kkr, language) = (BookCommand.AsOf(), BookCommand.Kkr(), BookCommand.Language());
        var edition = new Option<string?>("--edition") { Description = "A published edition: its number (of the KKR that --kkr names), or its address, kkr-nordjylland-3 for example. Its own day and language hold then.", HelpName = "N" };
        var format = new Option<string>("--format") { Description = string.Join(", ", BookFormats.All) + ".", Required = true };
        format.AcceptOnlyFromAmong([.. BookFormats.All]);
        var output = new Option<string>("--out", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var make = new Command("make", "Writes the Blue Book of a KKR, or a published edition again, in one format.") { edition, asOf, kkr, language, format, output };
        make.SetAction((parsed, cancel) => BookCommand.OpenAsync(new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty)), async services =>
        {
            PageLanguage.Find(parsed.GetValue(language))!.Use();
            var books = services.GetRequiredService<BookReader>();
            var reading = parsed.GetValue(edition) is { } named
                ? await books.ReadEditionAsync(SlugOf(named, parsed.GetValue(kkr)), cancel)
                : await books.ReadAsync(parsed.GetValue(asOf), parsed.GetValue(kkr), cancel);
            if (BookCommand.Found(reading) is not { } book)
            {
                return RegisterFile.NoAnswer;
            }

            PageLanguage.Find(book.Language)!.Use();
            try
            {
                var file = await services.GetRequiredService<BookPress>().MakeAsync(book, parsed.GetValue(format)!, cancel);
                var written = await BookOutput.WriteAsync(file.Bytes, parsed.GetValue(output)!, "--out", cancel);
                return written == 0 && reading.Edition is { } published ? await CompareAsync(published, book, file) : written;
            }
            catch (PrintException fault)
            {
                await Console.Error.WriteLineAsync(fault.Fault == PrintFault.NoProgram
                    ? "PDF needs Chromium: install it (apt install chromium), or name it with CHROMIUM_PATH. (PDF kræver Chromium.)"
                    : $"The book could not be printed ({fault.Fault}). Try again. (Udskriften lykkedes ikke.)");
                return RegisterFile.NoAnswer;
            }
        }, cancel));
        return make;
    }

    private static string SlugOf(string named, string? kkr) =>
        int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Edition.SlugOf(kkr ?? DefaultKkr, number) : named;

    /// <summary>Says whether the file is the one that was published, and if not, why.</summary>
    private static async Task<int> CompareAsync(EditionAnswer published, Book book, BookFile file)
    {
        var now = file.ToEditionFormat();
        var then = published.Formats.FirstOrDefault(format => format.Format == file.Format);
        if (then?.Sha256 == now.Sha256)
        {
            await Console.Out.WriteLineAsync($"As published, byte for byte: {now.Sha256} (Som udgivet)");
            return 0;
        }

        await Console.Error.WriteLineAsync((then, published.ModelSha256 == book.Digest, published.ErasedSince is { Count: > 0 }) switch
        {
            (_, false, true) => "Not as published: values that it rested on were erased since: " + string.Join("; ", published.ErasedSince!.Select(Told)) + ". (Oplysninger er slettet siden)",
            (_, false, false) => "Not as published: it says something else, and nothing was erased since; \"verify\" tells whether the register was changed behind its back. (Indholdet er et andet)",
            (null, true, _) => $"The edition says what it said; it was not made as {file.Format} when it was published, so there is nothing to compare. (Formatet blev ikke lavet dengang)",
            (_, true, _) => $"The edition says what it said, but the bytes are others: another version of this program{(then!.Program is { } program ? $", or of {program}," : "")} made them. (Samme indhold, andre byte)",
        });
        return then is null ? 0 : 1;
    }

    private static string Told(ErasedValueAnswer value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Kind.ToLowerInvariant()} of {value.Person?.Name ?? "somebody"} (no. {value.Entry?.ToString(CultureInfo.InvariantCulture) ?? "?"} of the journal)");
}

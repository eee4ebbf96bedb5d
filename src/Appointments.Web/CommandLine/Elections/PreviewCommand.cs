using System.CommandLine;
using Appointments.Data;
using Appointments.Domain.Rights;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine.Elections;

/// <summary><c>elections preview FILE</c>: what an election would change; nothing is recorded. Exit code 1 when the lists have faults, 2 when the question cannot be put.</summary>
internal static class PreviewCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The new councils: a CSV as import councillors reads it." };
        var votes = new Option<FileInfo?>("--votes") { Description = "The votes: a CSV with the headings municipality, letter, votes (or kommune, bogstav, stemmer).", HelpName = "FILE" };
        var day = new Option<string?>("--day") { Description = "The last day to look at, YYYY-MM-DD, in the new term; half a year when left out.", HelpName = "DAY" };
        var term = new Option<string?>("--term") { Description = "The new council term, 2026-2029, or a day in it, for lines that name none.", HelpName = "TERM" };
        var municipality = new Option<string?>("--municipality") { Description = "The municipality, 0851 or Aalborg, for lines that name none.", HelpName = "MUNICIPALITY" };
        var complete = new Option<bool>("--complete") { Description = "Nobody else sits in these councils. Only a complete list can show that somebody has no council seat." };
        var language = new Option<string>("--language") { Description = "da or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => PageLanguage.Danish.Tag };
        language.AcceptOnlyFromAmong(PageLanguage.Danish.Tag, PageLanguage.English.Tag);
        var preview = new Command("preview", "Who loses eligibility, which seats that follow an office get another holder, which boards stop being lawful, were the new councils and votes as given. Nothing is recorded.")
        {
            file, votes, day, term, municipality, complete, language,
        };
        preview.SetAction(async (parsed, cancel) =>
        {
            var within = parsed.GetValue(term) is { } written ? CouncilTermText.Read(written) : null;
            if (parsed.GetValue(term) is { } named && within is null)
                return await RefuseAsync($"--term takes a council term as 2026-2029, or a day in it as YYYY-MM-DD, not \"{named}\". (Skriv en valgperiode som 2026-2029.)");
            if (parsed.GetValue(day) is { } until && DayWords.Read(until) is null)
                return await RefuseAsync($"--day takes a day as YYYY-MM-DD, not \"{until}\". (Skriv dagen som ÅÅÅÅ-MM-DD.)");
            var (councillors, first) = await ReadAsync(parsed.GetValue(file)!, cancel);
            var (counts, second) = parsed.GetValue(votes) is { } given ? await ReadAsync(given, cancel) : (null, null);
            if ((first ?? second) is { } unread)
                return await RefuseAsync(unread);

            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
                return RegisterFile.NoAnswer;

            PageLanguage.Find(parsed.GetValue(language))!.Use();
            await using var services = app.Services.CreateAsyncScope();
            var input = new
            {
                term = within?.Iso(),
                until = parsed.GetValue(day),
                councillorFile = councillors,
                municipality = parsed.GetValue(municipality),
                complete = parsed.GetValue(complete),
                votesFile = counts,
            };
            return await AskAsync(services.ServiceProvider, input, cancel);
        });
        return preview;
    }

    private static async Task<int> AskAsync(IServiceProvider services, object input, CancellationToken cancel)
    {
        await using var writer = new RegisterWriter(services.GetRequiredService<Registry>(), Caller.Administrator($"kommandolinjen ({Environment.UserName})"));
        var answer = await services.GetRequiredService<OperationRunner>().MutateAsync<PreviewElectionData>(
            "preview-election", new { input, language = PageLanguage.Current.Code }, new WriteAccess(writer, ""), cancel);
        if (answer.Data?.PreviewElection is not { } payload)
            return await RefuseAsync(answer.Errors[0].Message);
        foreach (var error in payload.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        if (payload.Preview is not { } preview)
            return 1;
        foreach (var warning in payload.Warnings)
            Console.WriteLine($"! {warning.Message}");
        await Console.Out.WriteAsync(PreviewText.Write(preview));
        return 0;
    }

    /// <summary>The file as the question takes it; or why it cannot be read.</summary>
    private static async Task<(object? File, string? Fault)> ReadAsync(FileInfo file, CancellationToken cancel)
    {
        try
        {
            return Utf8Text.Of(await File.ReadAllBytesAsync(file.FullName, cancel)) is { } text
                ? (new { name = file.Name, text }, null)
                : (null, $"{file.Name} is not UTF-8; save it as \"CSV UTF-8\". (Filen er ikke UTF-8, så æ, ø og å kan ikke læses. Gem den som «CSV UTF-8».)");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"{file.FullName} cannot be read: {fault.Message.TrimEnd('.')}. (Filen kan ikke læses.)");
        }
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return RegisterFile.NoAnswer;
    }
}

using System.CommandLine;
using Appointments.Data;
using Appointments.Data.Import.Councillors;
using Appointments.Data.Journal;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>import councillors FILE</c>: the councillors of a term, all lines or none. Exit code 1 when the file has faults, 2 when it cannot be read.</summary>
internal static class ImportCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var import = new Command("import", "Reads lists into the register.");
        import.Subcommands.Add(Councillors(database, empty));
        return import;
    }

    private static Command Councillors(Option<string> database, Option<bool> empty)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV with the headings municipality, name, and if wanted party, office, title, slug (or kommune, navn, parti, hverv, titel, adresse)." };
        var term = new Option<string>("--term") { Description = "A day in the council term, YYYY-MM-DD.", HelpName = "DAY", Required = true };
        var complete = new Option<bool>("--complete") { Description = "Nobody else sat in these councils in the term. Only a complete list can show that somebody has no council seat." };
        var reason = new Option<string>("--reason") { Description = "Why, for the journal.", HelpName = "TEXT", DefaultValueFactory = _ => "Medlemmer af kommunalbestyrelser" };
        var councillors = new Command("councillors", "The members of municipal councils in a term. Nothing is written unless every line is right.") { file, term, complete, reason };
        councillors.SetAction(async (parsed, cancel) =>
        {
            var list = parsed.GetValue(file)!;
            if (DayWords.Read(parsed.GetValue(term)!) is not { } day)
            {
                await Console.Error.WriteLineAsync($"--term takes a day of the calendar as YYYY-MM-DD, not \"{parsed.GetValue(term)}\". (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.)");
                return RegisterFile.NoAnswer;
            }

            if (!list.Exists)
            {
                await Console.Error.WriteLineAsync($"There is no file {list.FullName}. (Filen findes ikke.)");
                return RegisterFile.NoAnswer;
            }

            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            var command = new ImportCouncillors(list.Name, await File.ReadAllTextAsync(list.FullName, cancel), day, parsed.GetValue(complete));
            return await ImportAsync(app.Services.GetRequiredService<Registry>(), command, parsed.GetValue(reason)!, cancel);
        });
        return councillors;
    }

    private static async Task<int> ImportAsync(Registry registry, ImportCouncillors command, string reason, CancellationToken cancel)
    {
        try
        {
            var result = await registry.RecordAsync(command, new Actor($"kommandolinjen ({Environment.UserName})"), reason, cancel);
            Console.WriteLine(result.Recorded
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Registreret som nr. {result.Number}. (Recorded as no. {result.Number}.)")
                : "Alt stod der allerede; intet er skrevet. (Everything was there already; nothing was written.)");
            return 0;
        }
        catch (CouncillorFileException faults)
        {
            await Console.Error.WriteLineAsync(faults.Message);
            await Console.Error.WriteLineAsync("Intet er skrevet. (Nothing was written.)");
            return 1;
        }
    }
}

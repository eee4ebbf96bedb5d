using System.CommandLine;
using Appointments.Data;
using Appointments.Data.Import.Councillors;
using Appointments.Data.Journal;
using Appointments.Domain.Time;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>import councillors FILE</c>: the councillors of a term, all lines or none. Exit code 1 when the file has faults, 2 when it cannot be read.</summary>
internal static class ImportCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var import = new Command("import", "Reads lists into the register, or a whole register into a new file.");
        import.Subcommands.Add(Councillors(database, empty));
        import.Subcommands.Add(ImportRegisterCommand.Build(database));
        import.Subcommands.Add(ImportTablesCommand.Build(database, empty));
        return import;
    }

    private static Command Councillors(Option<string> database, Option<bool> empty)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV with the headings municipality, name, and if wanted party, office, title, slug, term, first day, last day (or kommune, navn, parti, hverv, titel, adresse, valgperiode, første dag, sidste dag)." };
        var term = new Option<string?>("--term") { Description = "The council term, 2026-2029, or a day in it, for lines that name none.", HelpName = "TERM" };
        var municipality = new Option<string?>("--municipality") { Description = "The municipality, 0851 or Aalborg, for lines that name none.", HelpName = "MUNICIPALITY" };
        var complete = new Option<bool>("--complete") { Description = "Nobody else sat in these councils in the term. Only a complete list can show that somebody has no council seat." };
        var reason = new Option<string>("--reason") { Description = "Why, for the journal.", HelpName = "TEXT", DefaultValueFactory = _ => "Medlemmer af kommunalbestyrelser" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check only; nothing is recorded." };
        var councillors = new Command("councillors", "The members of municipal councils in a term. Nothing is written unless every line is right.") { file, term, municipality, complete, reason, dryRun };
        councillors.SetAction(async (parsed, cancel) =>
        {
            var list = parsed.GetValue(file)!;
            var written = parsed.GetValue(term);
            var within = written is null ? null : CouncilTermText.Read(written);
            if (written is not null && within is null)
            {
                await Console.Error.WriteLineAsync($"--term takes a council term as 2026-2029, or a day in it as YYYY-MM-DD, not \"{written}\". (Skriv en valgperiode som 2026-2029.)");
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

            var defaults = new CouncillorDefaults(within, parsed.GetValue(municipality));
            var command = new ImportCouncillors(list.Name, await File.ReadAllBytesAsync(list.FullName, cancel), defaults, parsed.GetValue(complete));
            var request = new Request(command, new Actor($"kommandolinjen ({Environment.UserName})"), parsed.GetValue(reason)!);
            return await ImportAsync(app.Services.GetRequiredService<Registry>(), request, parsed.GetValue(dryRun), cancel);
        });
        return councillors;
    }

    private static async Task<int> ImportAsync(Registry registry, Request request, bool dryRun, CancellationToken cancel)
    {
        try
        {
            var result = dryRun ? await RehearseAsync(registry, request, cancel) : await registry.RecordAsync(request, cancel);
            foreach (var warning in result.Warnings)
            {
                Console.WriteLine($"! {warning.Message.Da} ({warning.Message.En})");
            }

            Console.WriteLine((result.Recorded, dryRun) switch
            {
                (false, _) => "Alt stod der allerede; intet er skrevet. (Everything was there already; nothing was written.)",
                (true, true) => "Listen er i orden; intet er skrevet. (The list is right; nothing was written.)",
                _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Registreret som nr. {result.Number}. (Recorded as no. {result.Number}.)"),
            });
            return 0;
        }
        catch (CouncillorFileException faults)
        {
            await Console.Error.WriteLineAsync(faults.Message);
            await Console.Error.WriteLineAsync("Intet er skrevet. (Nothing was written.)");
            return 1;
        }
    }

    private static async Task<RecordResult> RehearseAsync(Registry registry, Request request, CancellationToken cancel)
    {
        await using var rehearsal = await registry.RehearseAsync(request, cancel);
        return rehearsal.Result;
    }
}

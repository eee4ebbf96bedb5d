using System.CommandLine;
using System.Globalization;
using Appointments.Data;
using Appointments.Data.Import.Tables;
using Appointments.Data.Journal;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>import tables DIR</c>: fora, seats, persons and appointments from CSV files. Exit code 1 when a line has a fault, 2 when nothing could be read.</summary>
internal static class ImportTablesCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = $"The folder with any of {string.Join(", ", ImportTables.FileNames)}." };
        var partial = new Option<bool>("--partial") { Description = "Record the lines that are right and tell of the others." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check only; nothing is recorded." };
        var reason = new Option<string>("--reason") { Description = "Why, for the journal.", HelpName = "TEXT", DefaultValueFactory = _ => "Indlæst fra regneark" };
        var import = new Command("tables", "Fora, seats, persons and appointments from spreadsheets, in one entry. Nothing is written unless every line is right, or with --partial.") { folder, partial, dryRun, reason };
        import.SetAction(async (parsed, cancel) =>
        {
            var files = await ReadAsync(parsed.GetValue(folder)!, cancel);
            if (files.Count == 0)
            {
                await Console.Error.WriteLineAsync($"{parsed.GetValue(folder)!.FullName} has none of {string.Join(", ", ImportTables.FileNames)}. (Mappen har ingen af filerne.)");
                return RegisterFile.NoAnswer;
            }

            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            TablesReport? report = null;
            var command = new ImportTables(files, parsed.GetValue(partial), told => report = told);
            var request = new Request(command, new Actor($"kommandolinjen ({Environment.UserName})"), parsed.GetValue(reason)!);
            try
            {
                var result = await RecordAsync(app.Services.GetRequiredService<Registry>(), request, parsed.GetValue(dryRun), cancel);
                return await TellAsync(result, report!, parsed.GetValue(dryRun));
            }
            catch (TablesException faults)
            {
                await Console.Error.WriteLineAsync(faults.Message);
                await Console.Error.WriteLineAsync("Intet er skrevet. (Nothing was written.)");
                return 1;
            }
        });
        return import;
    }

    private static async Task<IReadOnlyList<TableFile>> ReadAsync(DirectoryInfo folder, CancellationToken cancel)
    {
        var files = new List<TableFile>();
        foreach (var name in ImportTables.FileNames.Where(name => File.Exists(Path.Combine(folder.FullName, name))))
        {
            files.Add(new TableFile(name, await File.ReadAllBytesAsync(Path.Combine(folder.FullName, name), cancel)));
        }

        return files;
    }

    private static async Task<RecordResult> RecordAsync(Registry registry, Request request, bool dryRun, CancellationToken cancel)
    {
        if (!dryRun)
        {
            return await registry.RecordAsync(request, cancel);
        }

        await using var rehearsal = await registry.RehearseAsync(request, cancel);
        return rehearsal.Result;
    }

    private static async Task<int> TellAsync(RecordResult result, TablesReport report, bool dryRun)
    {
        foreach (var warning in result.Warnings)
        {
            Console.WriteLine($"! {warning.Message.Da} ({warning.Message.En})");
        }

        foreach (var (file, lines) in report.Recorded)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {lines:#,0} linjer i orden. (lines are right)"));
        }

        foreach (var fault in report.Faults)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        Console.WriteLine((result.Recorded, dryRun) switch
        {
            (false, _) => "Intet nyt; intet er skrevet. (Nothing new; nothing was written.)",
            (true, true) => "Det kan skrives; intet er skrevet. (It can be recorded; nothing was written.)",
            _ => string.Create(CultureInfo.InvariantCulture, $"Registreret som nr. {result.Number}. (Recorded as no. {result.Number}.)"),
        });
        return report.Faults.Count > 0 ? 1 : 0;
    }
}

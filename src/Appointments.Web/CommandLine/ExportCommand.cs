using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Appointments.Data.Import.Tables;
using Appointments.Data.Interchange;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>export register FILE</c>: the whole register as lines of JSON, <c>-</c> for standard output. <c>export tables DIR</c>: CSV for spreadsheets. Exit code 1 when the journal is not whole, 2 when nothing could be read or written.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    public static Command Build(Option<string> database)
    {
        var export = new Command("export", "Writes the register out, to be read in elsewhere.");
        export.Subcommands.Add(Register(database));
        export.Subcommands.Add(Tables(database));
        return export;
    }

    private static Command Tables(Option<string> database)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write the tables in; made when it is not there. Files are never written over." };
        var tables = new Command("tables", "Fora, seats, persons and appointments as CSV for spreadsheets, as import tables reads them.") { folder };
        tables.SetAction(async (parsed, cancel) =>
        {
            var (file, target) = (parsed.GetValue(database)!, parsed.GetValue(folder)!);
            return await RegisterFile.ExistsAsync(file) && await RegisterFile.UseAsync(file, () => WriteTablesAsync(file, target, cancel)) ? 0 : RegisterFile.NoAnswer;
        });
        return tables;
    }

    private static async Task WriteTablesAsync(string database, string folder, CancellationToken cancel)
    {
        var tables = await new TablesExport(RegisterPlace.Of(database)).ReadAsync(cancel);
        Directory.CreateDirectory(folder);
        if (tables.Select(table => Path.Combine(folder, table.File)).FirstOrDefault(Path.Exists) is { } there)
        {
            throw new IOException($"{Path.GetFullPath(there)} is there already, and nothing is written over");
        }

        foreach (var table in tables)
        {
            await using (var output = new FileStream(Path.Combine(folder, table.File), FileMode.CreateNew))
            {
                await output.WriteAsync(OperationCsv.Write(table.Head, table.Rows), cancel);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.File}: {table.Rows.Count:#,0} linjer. (lines)"));
        }
    }

    private static Command Register(Option<string> database)
    {
        var file = new Argument<string>("FILE") { Description = "The file to make, register.jsonl; - for standard output." };
        var register = new Command("register", "The whole register as lines of JSON, with both clocks: what import register makes of it is the same register to the byte. Sealed values are in it; keep it as you keep the register.") { file };
        register.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(file)!, cancel));
        return register;
    }

    private static async Task<int> RunAsync(string database, string file, CancellationToken cancel)
    {
        InterchangeReport? report = null;
        var begun = Stopwatch.GetTimestamp();
        try
        {
            if (!await RegisterFile.ExistsAsync(database)
                || (file != StandardOutput && !await NewFile.CanBeMadeAsync(file))
                || !await RegisterFile.UseAsync(database, async () => report = await WriteAsync(database, file, cancel)))
            {
                return RegisterFile.NoAnswer;
            }
        }
        catch (InterchangeException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }

        // Beside what is written out, where that goes to standard output.
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await (file == StandardOutput ? Console.Error : Console.Out).WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report!.Entries:#,0} entries and {report.SealedValues:#,0} sealed values written in {seconds:0.0} s, {report.Entries / seconds:#,0} entries a second; head {report.Head.Number} {report.Head.Hash}. (Registret er skrevet ud.)"));
        return 0;
    }

    private static async Task<InterchangeReport> WriteAsync(string database, string file, CancellationToken cancel)
    {
        var export = new RegisterExport(RegisterPlace.Of(database), new ProgressBar());
        if (file == StandardOutput)
        {
            await using var output = Console.OpenStandardOutput();
            return await export.WriteAsync(output, cancel);
        }

        // Until it is whole it has another name.
        var unfinished = $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}";
        try
        {
            InterchangeReport report;
            await using (var output = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                report = await export.WriteAsync(output, cancel);
            }

            File.Move(unfinished, file);
            return report;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}

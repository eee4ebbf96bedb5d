using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Appointments.Data.Interchange;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>import register FILE --database NEW.db</c>: a register from the lines that <c>export register</c> wrote. Exit code 1 when a line does not fit, 2 when nothing could be read or made.</summary>
internal static class ImportRegisterCommand
{
    private const string StandardInput = "-";

    public static Command Build(Option<string> database)
    {
        var file = new Argument<string>("FILE") { Description = "What export register wrote; - for standard input." };
        var import = new Command("register", "A whole register from the lines that export register wrote, into a file that does not exist or a register without entries. Every hash and digest is checked; all of it or nothing.") { file };
        import.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(database)!, cancel));
        return import;
    }

    private static async Task<int> RunAsync(string file, string database, CancellationToken cancel)
    {
        if (RegisterPlace.IsServer)
        {
            await Console.Error.WriteLineAsync($"import register makes a SQLite file, and {RegisterPlace.SqlServerVariable} names a SQL Server. Leave it out for this command. (Et register læses ind i en SQLite-fil.)");
            return RegisterFile.NoAnswer;
        }

        try
        {
            var begun = Stopwatch.GetTimestamp();
            await using var input = file == StandardInput ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var report = await new RegisterImport(new ProgressBar()).RunAsync(input, database, cancel);
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFullPath(database)} has {report.Entries:#,0} entries, {report.Facts:#,0} facts built from them and {report.SealedValues:#,0} sealed values, in {seconds:0.0} s, {report.Entries / seconds:#,0} entries a second; head {report.Head.Number} {report.Head.Hash}. (Registret er læst ind.)"));
            return 0;
        }
        catch (InterchangeException fault)
        {
            await Console.Error.WriteLineAsync($"{file}: {fault.Message}");
            await Console.Error.WriteLineAsync("Intet er skrevet. (Nothing was written.)");
            return 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return RegisterFile.NoAnswer;
        }
    }
}

using System.CommandLine;
using System.Globalization;
using Appointments.Data.Verification;

namespace Appointments.Web.CommandLine;

/// <summary><c>export-checkpoint</c>: where the journal ends, as JSON to be kept elsewhere. Exit code 1 when anything was changed, because a checkpoint of that would bear it out; 2 when there is no register.</summary>
internal static class ExportCheckpointCommand
{
    public static Command Build(Option<string> database)
    {
        var output = new Option<string?>("--output") { Description = "The file to make; printed when left out.", HelpName = "FILE" };
        output.Validators.Add(NewFile.Validate);
        var export = new Command("export-checkpoint", "Writes where the journal ends (number, hash, instant), after verifying it. Keep it where those who can write in the register cannot: verify --checkpoint then shows a cut tail.") { output };
        export.SetAction(async (parsed, cancel) =>
        {
            if (await VerifyCommand.RunAsync(parsed.GetValue(database)!, exported: null, cancel) is not { } report)
            {
                return RegisterFile.NoAnswer;
            }

            if (report.HeadAt is not { } at)
            {
                await Console.Error.WriteLineAsync(VerifyCommand.Written(report));
                return 1;
            }

            return await WriteAsync(parsed.GetValue(output), CheckpointFile.Write(report.Head, at), report.Head);
        });
        return export;
    }

    private static async Task<int> WriteAsync(string? file, string text, Checkpoint head)
    {
        if (file is null)
        {
            Console.WriteLine(text);
            return 0;
        }

        if (!await NewFile.WriteAsync(file, text))
        {
            return RegisterFile.NoAnswer;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Entry {head.Number} stands in {Path.GetFullPath(file)}. Keep it outside the register. (Gem filen uden for registret.)"));
        return 0;
    }
}

using System.CommandLine;
using System.Globalization;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Hosting;

namespace Appointments.Web.CommandLine;

/// <summary><c>verify</c>: proves the journal whole and the tables equal to its replay. Exit code 1 when anything was changed, 2 when there is nothing to verify.</summary>
internal static class VerifyCommand
{
    public static System.CommandLine.Command Build(Option<string> database)
    {
        var checkpoint = CheckpointOption();
        var verify = new System.CommandLine.Command("verify", "Proves that nothing in the register was changed: hashes of the journal, and tables equal to its replay.") { checkpoint };
        verify.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            var (exported, understood) = await ReadAsync(parsed.GetValue(checkpoint), cancel);
            if (!understood || await RunAsync(file, exported, cancel) is not { } report)
            {
                return RegisterFile.NoAnswer;
            }

            Console.WriteLine(Written(report));
            return report.IsWhole ? 0 : 1;
        });
        return verify;
    }

    /// <summary>What <c>verify</c> and <c>restore</c> hold the register against.</summary>
    public static Option<string?> CheckpointOption() => new("--checkpoint")
    {
        Description = "A checkpoint that export-checkpoint wrote: shows also that nothing was cut off or written anew up to there.",
        HelpName = "FILE",
    };

    /// <summary>Verifies the register in a file; null when the file did not allow it, and the user has then been told why.</summary>
    public static async Task<VerifyReport?> RunAsync(string file, Checkpoint? exported, CancellationToken cancel)
    {
        VerifyReport? report = null;
        return await RegisterFile.ExistsAsync(file) && await RegisterFile.UseAsync(file, async () => report = await new RegisterVerifier(RegisterPlace.Of(file)).VerifyAsync(exported, cancel))
            ? report
            : null;
    }

    /// <summary>What was found, a line for each place.</summary>
    public static string Written(VerifyReport report)
    {
        string[] lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{report.Entries} journal entries and {report.Facts} facts compared; head {report.Head.Number} {report.Head.Hash}"),
            .. report.Findings.Select(finding => finding.ToString()),
            .. report.Limit is { } limit ? [limit] : Array.Empty<string>(),
            report.IsWhole ? "Nothing was changed. (Intet er ændret.)" : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} places were changed. (Registret er ændret.)"),
        ];
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The checkpoint in a file; null for no file. Where it is none the user is told.</summary>
    public static async Task<(Checkpoint? Exported, bool Understood)> ReadAsync(string? file, CancellationToken cancel)
    {
        if (file is null)
        {
            return (null, true);
        }

        var (text, unread) = await ReadTextAsync(file, cancel);
        var (checkpoint, fault) = text is null ? (null, unread) : CheckpointFile.Read(text);
        if (checkpoint is null)
        {
            await Console.Error.WriteLineAsync($"{Path.GetFullPath(file)} is no checkpoint: {fault}. Give a file that export-checkpoint wrote. (Filen er ikke et kontrolpunkt.)");
        }

        return (checkpoint, checkpoint is not null);
    }

    private static async Task<(string? Text, string? Fault)> ReadTextAsync(string file, CancellationToken cancel)
    {
        try
        {
            return (await File.ReadAllTextAsync(file, cancel), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, fault is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : fault.Message.TrimEnd('.'));
        }
    }
}

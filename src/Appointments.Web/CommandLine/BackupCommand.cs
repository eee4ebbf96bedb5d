using System.CommandLine;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary>
/// <c>backup FILE</c>: a copy of the register while it is in use. <c>restore FILE</c>: a register made of such a copy. Both verify what they made before it gets
/// its name. Exit code 1 when it is not whole, 2 when nothing could be read or written.
/// </summary>
internal static class BackupCommand
{
    public static Command Build(Option<string> database)
    {
        var file = FileArgument("The file to make; it must not be there.");
        var backup = new Command("backup", "Copies the register into a new file while it is in use, and verifies the copy.") { file };
        backup.SetAction((parsed, cancel) => CopyAsync(parsed.GetValue(database)!, parsed.GetValue(file)!, exported: null, "sikkerhedskopien er taget", cancel));
        return backup;
    }

    public static Command BuildRestore(Option<string> database)
    {
        var file = FileArgument("The copy that backup made.");
        var checkpoint = VerifyCommand.CheckpointOption();
        var restore = new Command("restore", "Makes a register of a copy, verified, at the file that --database names; one that is there is left alone.") { file, checkpoint };
        restore.SetAction(async (parsed, cancel) =>
        {
            var (exported, understood) = await VerifyCommand.ReadAsync(parsed.GetValue(checkpoint), cancel);
            return understood
                ? await CopyAsync(parsed.GetValue(file)!, parsed.GetValue(database)!, exported, "registret er genskabt", cancel)
                : RegisterFile.NoAnswer;
        });
        return restore;
    }

    private static Argument<string> FileArgument(string description) => new("FILE") { Description = description };

    private static async Task<int> CopyAsync(string from, string to, Checkpoint? exported, string done, CancellationToken cancel)
    {
        if (RegisterPlace.IsServer)
        {
            await Console.Error.WriteLineAsync("On SQL Server the database's own BACKUP and RESTORE are the way; verify proves the result: see db/README.md. (Brug databasens egen sikkerhedskopi.)");
            return RegisterFile.NoAnswer;
        }

        VerifyReport? report = null;
        if (!await RegisterFile.ExistsAsync(from)
            || !await NewFile.CanBeMadeAsync(to)
            || !await RegisterFile.UseAsync(from, async () => report = await RegisterBackup.CopyAsync(from, to, exported, cancel)))
        {
            return RegisterFile.NoAnswer;
        }

        Console.WriteLine(VerifyCommand.Written(report!));
        if (!report!.IsWhole)
        {
            await Console.Error.WriteLineAsync($"The copy is not whole, so {Path.GetFullPath(to)} was not made. (Kopien er ikke hel; der er ikke lavet nogen fil.)");
            return 1;
        }

        Console.WriteLine($"{Path.GetFullPath(to)} ({done})");
        return 0;
    }
}

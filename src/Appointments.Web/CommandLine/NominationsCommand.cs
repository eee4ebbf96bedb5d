using System.CommandLine;
using Appointments.Data;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>nominations erase-due</c>: deletes what is held on candidates whose day of deletion has come; <c>retention run</c> does this and all else that is due. Exit code 0 also when nothing was due.</summary>
internal static class NominationsCommand
{
    public static Command Build(Option<string> database)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say only what would be deleted; nothing is." };
        var erase = new Command("erase-due", "Deletes what is held on candidates of rounds whose day of deletion has come, and says what it deleted.") { dryRun };
        erase.SetAction(async (parsed, cancel) =>
        {
            RecordResult? result = null;
            if (!await RetentionCommand.UseAsync(parsed.GetValue(database)!, cancel, async run => result = parsed.GetValue(dryRun) ? await run.RehearseCandidatesAsync(cancel) : await run.EraseCandidatesAsync(cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            RetentionCommand.TellTrial(parsed.GetValue(dryRun));
            RetentionCommand.Tell(result!);
            return 0;
        });
        return new Command("nominations", "Rounds of nomination.") { erase };
    }
}

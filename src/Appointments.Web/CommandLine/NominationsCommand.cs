using System.CommandLine;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Web.Hosting;
using NodaTime;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>nominations erase-due</c>: deletes what is held on candidates whose day of deletion has come. Exit code 0 also when nothing was due.</summary>
internal static class NominationsCommand
{
    public static Command Build(Option<string> database)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say only what would be deleted; nothing is." };
        var erase = new Command("erase-due", "Deletes what is held on candidates of rounds whose day of deletion has come, and says what it deleted.") { dryRun };
        erase.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            RecordResult? result = null;
            if (!await RegisterFile.ExistsAsync(file) || !await RegisterFile.UseAsync(file, async () =>
            {
                var place = RegisterPlace.Of(file);
                await place.OpenAsync(cancel);
                var (registry, actor) = (new Registry(place, SystemClock.Instance), new Actor($"kommandolinjen ({Environment.UserName})"));
                result = parsed.GetValue(dryRun)
                    ? await NominationErasure.RehearseAsync(registry, SystemClock.Instance, actor, cancel)
                    : await NominationErasure.EraseAsync(registry, SystemClock.Instance, actor, cancel);
            }))
            {
                return RegisterFile.NoAnswer;
            }

            if (parsed.GetValue(dryRun))
            {
                Console.WriteLine("Prøve: intet er slettet. (A trial: nothing is deleted.)");
            }

            foreach (var told in result!.Recorded ? result.Warnings : result.Refusals)
            {
                Console.WriteLine($"{told.Message.Da} ({told.Message.En})");
            }

            return 0;
        });
        return new Command("nominations", "Rounds of nomination.") { erase };
    }
}

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
        var erase = new Command("erase-due", "Deletes what is held on candidates of rounds whose day of deletion has come, and says what it deleted.");
        erase.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            RecordResult? result = null;
            if (!await RegisterFile.ExistsAsync(file) || !await RegisterFile.UseAsync(file, async () =>
            {
                var place = RegisterPlace.Of(file);
                await place.OpenAsync(cancel);
                result = await NominationErasure.EraseAsync(new Registry(place, SystemClock.Instance), SystemClock.Instance, new Actor($"kommandolinjen ({Environment.UserName})"), cancel);
            }))
            {
                return RegisterFile.NoAnswer;
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

using System.CommandLine;
using Appointments.Domain.Reminders;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.Mail;
using Appointments.Web.Hosting.Reminders;
using Appointments.Web.Pages;
using NodaTime;

namespace Appointments.Web.CommandLine;

/// <summary><c>reminders send</c>: sends the digests of a day that are not sent yet, and says what went to whom. Exit code 1 when one could not be sent, 2 when the register or a setting cannot be read.</summary>
internal static class RemindersCommand
{
    public static Command Build(Option<string> database)
    {
        var day = new Option<string?>("--day") { Description = "The day, YYYY-MM-DD; today when left out. Who was told on that day is not told again.", HelpName = "DAY" };
        day.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && DayWords.Read(text) is null)
            {
                result.AddError($"--day takes a day such as 2026-11-27, not \"{text}\". (Skriv en dag.)");
            }
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be sent to whom; nothing is sent or logged." };
        var publicUrl = ServeCommand.PublicUrl();
        var send = new Command("send", "Sends the digests by mail that are due, whatever the hour: to the server that APPOINTMENTS_SMTP names, else as files into the folder mail beside the database. The program does it by itself each day.") { day, dryRun, publicUrl };
        send.SetAction(async (parsed, cancel) =>
        {
            var settings = ServeCommand.WithPublicUrl(new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, Sample: false), parsed.GetValue(publicUrl));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.ExistsAsync(settings.Database) || !await RegisterFile.UseAsync(settings.Database, () => ServeCommand.OpenAsync(app.Services, settings, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            var of = parsed.GetValue(day) is { } text ? DayWords.Read(text)!.Value : RegisterDay.Today(app.Services.GetRequiredService<IClock>());
            return await SendAsync(app.Services, of, parsed.GetValue(dryRun), cancel);
        });
        return new Command("reminders", "Reminders by mail of what the day asks; who gets them is set on the page /paamindelser.") { send };
    }

    private static async Task<int> SendAsync(IServiceProvider services, LocalDate day, bool dryRun, CancellationToken cancel)
    {
        var outcomes = await services.GetRequiredService<ReminderPost>().SendAsync(day, dryRun, cancel);
        foreach (var outcome in outcomes)
        {
            Console.WriteLine($"{outcome.Reminder.Name} <{outcome.Reminder.Address}>: {Words(outcome)}");
        }

        if (outcomes.Count == 0)
        {
            Console.WriteLine("Nobody is to be told anything now: no recipient is on, or all have been told. (Ingen skal have en påmindelse nu.)");
        }
        else if (!dryRun)
        {
            Console.WriteLine($"Mail goes to {services.GetRequiredService<Mailer>().Place}. (Dér ligger eller går mailen.)");
        }

        return outcomes.Any(outcome => outcome.State == ReminderDigestState.Failed) ? 1 : 0;
    }

    private static string Words(ReminderOutcome outcome) => outcome.State switch
    {
        ReminderDigestState.NothingToTell => "nothing to tell, no mail (intet at fortælle)",
        ReminderDigestState.Failed => $"not sent (ikke sendt): {outcome.Fault}",
        ReminderDigestState.Sent => $"sent (sendt): {Counts(outcome)}",
        _ => $"would be sent (ville blive sendt): {Counts(outcome)}",
    };

    private static string Counts(ReminderOutcome outcome) =>
        string.Join(", ", outcome.Digest.Counts.Select(it => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ContractName.Of(it.Kind)} {it.Count}")));
}

using System.CommandLine;
using Appointments.Data;
using Appointments.Domain.Rights;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>register</c>: registers an appointment in the register's file, checked as the API checks it. Exit code 1 when it is refused, 2 when the question cannot be put.</summary>
internal static class RegisterCommand
{
    public static Command Build(Option<string> database, Option<bool> empty)
    {
        var forum = Text("--forum", "The forum's slug, dialogforum-om-retssikkerhed for example.", "SLUG", required: true);
        var seat = Text("--seat", "The seat's key in the seat plan, kkr-1 for example.", "KEY", required: true);
        var person = Text("--person", "The person's slug.", "SLUG", required: true);
        var firstDay = Text("--first-day", "First day, YYYY-MM-DD.", "DAY", required: true);
        var lastDay = Text("--last-day", "Last day; the last of the function period or council term when left out.", "DAY");
        var decision = Text("--decision", "Global id of the decision.", "ID");
        var reason = Text("--reason", "Why, for the journal.", "TEXT", required: true);
        var key = Text("--key", "Your own name for the request: sent again it is not done again. A new one when left out.", "KEY");
        var act = new Option<string>("--as") { Description = "appointed, noted (another authority decided) or recommended.", DefaultValueFactory = _ => "appointed" };
        act.AcceptOnlyFromAmong("appointed", "noted", "recommended");
        var dryRun = new Option<bool>("--dry-run") { Description = "Check only; nothing is recorded." };
        var language = new Option<string>("--language") { Description = "da or en.", DefaultValueFactory = _ => "da" };
        language.AcceptOnlyFromAmong("da", "en");
        var register = new Command("register", "Registers an appointment, or says by which paragraph it cannot be.") { forum, seat, person, firstDay, lastDay, decision, reason, key, act, dryRun, language };
        register.SetAction(async (parsed, cancel) =>
        {
            var settings = new HostSettings(HostSettings.DefaultUrl, parsed.GetValue(database)!, !parsed.GetValue(empty));
            await using var app = RegisterHost.Build(settings);
            if (!await RegisterFile.UseAsync(settings.Database, () => RegisterHost.OpenRegisterAsync(app.Services, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            var input = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["idempotencyKey"] = parsed.GetValue(key) ?? Guid.NewGuid().ToString("N"),
                ["reason"] = parsed.GetValue(reason),
                ["dryRun"] = parsed.GetValue(dryRun),
                ["forum"] = parsed.GetValue(forum),
                ["seat"] = parsed.GetValue(seat),
                ["person"] = parsed.GetValue(person),
                ["firstDay"] = parsed.GetValue(firstDay),
            };
            AddWhenGiven(input, "lastDay", parsed.GetValue(lastDay));
            AddWhenGiven(input, "decision", parsed.GetValue(decision));
            var operation = parsed.GetValue(act) switch { "noted" => "note-appointment", "recommended" => "recommend-appointment", _ => "register-appointment" };
            await using var services = app.Services.CreateAsyncScope();
            return await SendAsync(services.ServiceProvider, operation, input, parsed.GetValue(language)!, cancel);
        });
        return register;
    }

    private static Option<string?> Text(string name, string description, string help, bool required = false) => new(name) { Description = description, HelpName = help, Required = required };

    private static void AddWhenGiven(Dictionary<string, object?> input, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            input[name] = value;
        }
    }

    private static async Task<int> SendAsync(IServiceProvider services, string operation, Dictionary<string, object?> input, string language, CancellationToken cancel)
    {
        await using var writer = new RegisterWriter(services.GetRequiredService<Registry>(), Caller.Administrator($"kommandolinjen ({Environment.UserName})"));
        var answer = await services.GetRequiredService<OperationRunner>().MutateAsync<Dictionary<string, RegistrationAnswer?>>(
            operation, new { input, language = language.ToUpperInvariant() }, new WriteAccess(writer, ""), cancel);
        if (answer.Data?.Values.SingleOrDefault() is not { } payload)
        {
            await Console.Error.WriteLineAsync(answer.Errors[0].Message);
            return RegisterFile.NoAnswer;
        }

        foreach (var error in payload.Errors)
        {
            await Console.Error.WriteLineAsync($"{error.Code}: {error.Message}");
        }

        foreach (var warning in payload.Warnings)
        {
            Console.WriteLine($"! {warning.Message}");
        }

        if (payload.Errors.Count > 0)
        {
            return 1;
        }

        Console.WriteLine(Told(payload, language));
        return 0;
    }

    private static string Told(RegistrationAnswer payload, string language)
    {
        var appointment = payload.Appointment!;
        var what = $"{appointment.Person.Name}, {payload.Forum!.Name}, {appointment.FirstDay} – {appointment.LastDay ?? "…"}";
        return (payload.Entry, language) switch
        {
            ({ } entry, "en") => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Recorded as no. {entry}{(payload.Replayed ? " (before)" : "")}: {what}"),
            ({ } entry, _) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Registreret som nr. {entry}{(payload.Replayed ? " (tidligere)" : "")}: {what}"),
            (null, "en") => $"Can be recorded: {what}",
            _ => $"Kan registreres: {what}",
        };
    }
}

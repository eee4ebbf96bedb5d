using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Appointments.Data;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Views;
using Appointments.Domain.Rights;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Web.Hosting;
using NodaTime;
using NodaTime.Text;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary>
/// <c>persons export SLUG</c>: all that the register holds on somebody, as JSON, for that somebody. Exit code 2 when nobody has the slug.
/// <c>persons erase SLUG</c>: erases gender or party of somebody; exit code 1 when nothing was erased.
/// </summary>
internal static class PersonsCommand
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Build(Option<string> database)
    {
        var slug = new Argument<string>("SLUG") { Description = "The person's slug, mogens-christen-gade for example." };
        var export = new Command("export", "Writes all that the register holds on somebody, and why, as JSON.") { slug };
        export.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetValue(database)!;
            PersonData? data = null;
            if (!await RegisterFile.ExistsAsync(file) || !await RegisterFile.UseAsync(file, async () =>
            {
                var place = RegisterPlace.Of(file);
                await place.OpenAsync(cancel);
                var session = new Registry(place, SystemClock.Instance).OpenSession(Caller.System);
                data = await session.AsOf(RegisterDay.Today(SystemClock.Instance), (await session.CurrentStateAsync(cancel)).Number).PersonDataAsync(parsed.GetValue(slug)!, cancel);
            }))
            {
                return RegisterFile.NoAnswer;
            }

            if (data is null)
            {
                await Console.Error.WriteLineAsync($"Nobody has the slug \"{parsed.GetValue(slug)}\". (Ingen person har den adresse.)");
                return RegisterFile.NoAnswer;
            }

            Console.WriteLine(JsonSerializer.Serialize(Told(data), Writing));
            return 0;
        });
        return new Command("persons", "What is held on people.") { export, Erase(database) };
    }

    private static Command Erase(Option<string> database)
    {
        var slug = new Argument<string>("SLUG") { Description = "The person's slug, mogens-christen-gade for example." };
        var gender = new Option<bool>("--gender") { Description = "The recorded gender." };
        var party = new Option<bool>("--party") { Description = "The letters of the person's lists." };
        var reason = new Option<string>("--reason") { Description = "Why, for the reader of the journal.", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say only whether there is something to erase; nothing is." };
        var erase = new Command("erase", "Erases gender or party of somebody, on every day and in every state. It cannot be undone.") { slug, gender, party, reason, dryRun };
        erase.Validators.Add(result =>
        {
            if (!result.GetValue(gender) && !result.GetValue(party))
            {
                result.AddError("Say what is to be erased: --gender, --party or both. (Sig, hvad der skal slettes.)");
            }
        });
        erase.SetAction(async (parsed, cancel) =>
        {
            RecordResult? result = null;
            if (!await RetentionCommand.UseAsync(parsed.GetValue(database)!, cancel, async (registry, actor) =>
            {
                var request = new Request(new ErasePersonValues(parsed.GetValue(slug)!, parsed.GetValue(gender), parsed.GetValue(party), expectedVersion: null), actor, parsed.GetValue(reason)!);
                if (parsed.GetValue(dryRun))
                {
                    await using var rehearsal = await registry.RehearseAsync(request, cancel);
                    result = rehearsal.Result;
                }
                else
                {
                    result = await registry.RecordAsync(request, cancel);
                }
            }))
            {
                return RegisterFile.NoAnswer;
            }

            RetentionCommand.TellTrial(parsed.GetValue(dryRun));
            if (parsed.GetValue(dryRun) && result!.Refusals.Count == 0)
            {
                Console.WriteLine("Der er noget at slette. (There is something to erase.)");
            }

            RetentionCommand.Tell(result!, parsed.GetValue(dryRun) ? null : new LocalizedText("Slettet", "Erased"));
            return result!.Refusals.Count == 0 ? 0 : 1;
        });
        return erase;
    }

    private static object Told(PersonData data) => new
    {
        slug = data.Person.Slug,
        name = data.Person.Name,
        facts = data.Facts.Select(fact => new
        {
            table = fact.Table,
            label = new { da = fact.Label.Da, en = fact.Label.En },
            why = new { da = fact.Why.Da, en = fact.Why.En },
            entry = fact.Entry?.Number,
            recordedAt = fact.Entry is { } entry ? InstantPattern.ExtendedIso.Format(entry.At) : null,
            actor = fact.Entry?.Actor,
            reason = fact.Entry?.Reason,
            supersededIn = fact.SupersededIn,
            fields = fact.Fields.Select(field => new { name = field.Name, da = field.After?.Da, en = field.After?.En }),
            value = fact.Value,
            erased = fact.Erased,
        }),
    };
}

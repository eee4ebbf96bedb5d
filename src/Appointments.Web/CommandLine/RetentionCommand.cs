using System.CommandLine;
using Appointments.Data;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Journal;
using Appointments.Domain.Retention;
using Appointments.Domain.Rights;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using NodaTime;
using static System.FormattableString;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>retention show | set | run</c>: for how long what is held on people is kept, and the erasure of what has been kept for so long. Exit code 0 also when nothing was due; 1 when a period was refused.</summary>
internal static class RetentionCommand
{
    public static Command Build(Option<string> database) =>
        new("retention", "For how long what is held on people is kept, and the erasure of what has been kept for so long.") { Show(database), Set(database), Run(database) };

    /// <summary>Runs something on the register in the file; false when there is none, which is then told.</summary>
    public static async Task<bool> UseAsync(string file, CancellationToken cancel, Func<RetentionRun, Task> use) =>
        await UseAsync(file, cancel, (registry, actor) => use(new RetentionRun(registry, SystemClock.Instance, actor)));

    /// <summary>Says at the top that nothing is done.</summary>
    public static void TellTrial(bool isTrial)
    {
        if (isTrial)
        {
            Console.WriteLine("Prøve: intet er slettet. (A trial: nothing is deleted.)");
        }
    }

    /// <summary>Says what came of a request.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="done">What is said when it was done, before the number of its entry; null when the warnings say it.</param>
    public static void Tell(RecordResult result, LocalizedText? done = null)
    {
        if (done is not null && result.Refusals.Count == 0)
        {
            Console.WriteLine(Both(new(Invariant($"{done.Da}; journalens nr. {result.Number}."), Invariant($"{done.En}; no. {result.Number} of the journal."))));
        }

        foreach (var told in result.Refusals.Concat(result.Warnings))
        {
            Console.WriteLine(Both(told.Message));
        }
    }

    internal static async Task<bool> UseAsync(string file, CancellationToken cancel, Func<Registry, Actor, Task> use) =>
        await RegisterFile.ExistsAsync(file) && await RegisterFile.UseAsync(file, async () =>
        {
            var place = RegisterPlace.Of(file);
            await place.OpenAsync(cancel);
            await use(new Registry(place, SystemClock.Instance), new Actor($"kommandolinjen ({Environment.UserName})"));
        });

    private static Command Show(Option<string> database)
    {
        var show = new Command("show", "Says for how long each kind is kept today, and where that stands.");
        show.SetAction(async (parsed, cancel) =>
        {
            IReadOnlyDictionary<RetentionKind, RetentionPeriod>? periods = null;
            if (!await UseAsync(parsed.GetValue(database)!, cancel, async (registry, _) =>
            {
                var session = registry.OpenSession(Caller.System);
                periods = await session.AsOf(RegisterDay.Today(SystemClock.Instance), (await session.CurrentStateAsync(cancel)).Number).RetentionAsync(cancel);
            }))
            {
                return RegisterFile.NoAnswer;
            }

            Console.WriteLine("Indstillede kandidater: hver runde har sin slettedag. (Candidates: each round has its day of deletion.)");
            foreach (var kind in RetentionKinds.All)
            {
                Console.WriteLine(Both(Words(kind, periods!.GetValueOrDefault(kind))));
            }

            return 0;
        });
        return show;
    }

    private static Command Set(Option<string> database)
    {
        var kind = new Argument<string>("KIND") { Description = $"What: {string.Join(", ", RetentionKinds.All.Select(ContractName.Of))}." };
        kind.AcceptOnlyFromAmong([.. RetentionKinds.All.Select(ContractName.Of)]);
        var months = new Option<int?>("--months") { Description = "After how many months it is erased; left out, no period holds from the day." };
        var from = new Option<string?>("--from") { Description = "From which day the period holds, YYYY-MM-DD; today when left out.", HelpName = "DAY" };
        from.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && DayWords.Read(text) is null)
            {
                result.AddError($"--from takes a day such as 2026-11-27, not \"{text}\". (Skriv en dag.)");
            }
        });
        var source = new Option<string>("--source") { Description = "Who decided it, and where it stands: a policy, an agreement, an act with its paragraph.", Required = true };
        var unconfirmed = new Option<bool>("--unconfirmed") { Description = "Nobody has confirmed it: the run says what it would erase, and erases nothing." };
        var set = new Command("set", "Sets for how long a kind is kept, from a day.") { kind, months, from, source, unconfirmed };
        set.SetAction(async (parsed, cancel) =>
        {
            RecordResult? result = null;
            var day = parsed.GetValue(from) is { } text ? DayWords.Read(text)!.Value : RegisterDay.Today(SystemClock.Instance);
            var stated = new Source(parsed.GetValue(source)!, Day: null, Item: null, parsed.GetValue(unconfirmed) ? SourceMark.Unverified : SourceMark.Registered, Note: null);
            var what = RetentionKinds.All.Single(it => ContractName.Of(it) == parsed.GetValue(kind));
            if (!await UseAsync(parsed.GetValue(database)!, cancel, async (registry, actor) =>
                result = await registry.RecordAsync(new SetRetention(what, parsed.GetValue(months), day, stated, expectedVersion: null), actor, stated.Paper, cancel)))
            {
                return RegisterFile.NoAnswer;
            }

            Tell(result!, new("Fristen er fastsat", "The period is set"));
            return result!.Recorded ? 0 : 1;
        });
        return set;
    }

    private static Command Run(Option<string> database)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say only what would be erased, and why; nothing is." };
        var run = new Command("run", "Erases what has been kept for as long as it is to be, candidates of nominations included, and says what and why. The program does it by itself each day.") { dryRun };
        run.SetAction(async (parsed, cancel) =>
        {
            var isTrial = parsed.GetValue(dryRun);
            RecordResult? candidates = null;
            IReadOnlyList<DueErasure>? due = null;
            if (!await UseAsync(parsed.GetValue(database)!, cancel, async it =>
            {
                candidates = isTrial ? await it.RehearseCandidatesAsync(cancel) : await it.EraseCandidatesAsync(cancel);
                due = isTrial ? await it.FindDueAsync(cancel) : await it.EraseDueAsync(cancel);
            }))
            {
                return RegisterFile.NoAnswer;
            }

            TellTrial(isTrial);
            Tell(candidates!);
            foreach (var told in due!)
            {
                var words = RetentionRun.Told(told);
                Console.WriteLine(Both(told.Period.IsConfirmed ? words : new($"Ikke bekræftet, slettes ikke: {words.Da}", $"Not confirmed, not erased: {words.En}")));
            }

            if (due.Count == 0)
            {
                Console.WriteLine("Intet andet er nået sin opbevaringsfrist. (Nothing else has been kept for as long as it is to be.)");
            }

            return 0;
        });
        return run;
    }

    private static LocalizedText Words(RetentionKind kind, RetentionPeriod? period) => period is null
        ? new($"{kind.Label().Da}: ingen frist er fastsat; bevares, til nogen beder om sletning.", $"{kind.Label().En}: no period is set; kept until somebody asks for its erasure.")
        : new(
            Invariant($"{kind.Label().Da}: {period.Months} måneder efter {kind.CountedFrom().Da}. {period.Source.Paper}{(period.IsConfirmed ? "" : " (ikke bekræftet; sletter intet)")}."),
            Invariant($"{kind.Label().En}: {period.Months} months after {kind.CountedFrom().En}. {period.Source.Paper}{(period.IsConfirmed ? "" : " (not confirmed; erases nothing)")}."));

    private static string Both(LocalizedText text) => $"{text.Da} ({text.En})";
}

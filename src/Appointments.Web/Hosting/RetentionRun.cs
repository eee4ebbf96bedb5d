using Appointments.Data;
using Appointments.Data.Commands.Nominations;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Journal;
using Appointments.Data.Views;
using Appointments.Domain.Retention;
using Appointments.Domain.Rights;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Web.Hosting;

/// <summary>Erases what is due today, or says what would be: candidates on the day of their round, all else by the periods that are set.</summary>
/// <param name="registry">The register.</param>
/// <param name="clock">Says what day it is.</param>
/// <param name="actor">Who asks.</param>
internal sealed class RetentionRun(Registry registry, IClock clock, Actor actor)
{
    private LocalDate Today => RegisterDay.Today(clock);

    /// <summary>Deletes the candidates' data of rounds whose day has come.</summary>
    public Task<RecordResult> EraseCandidatesAsync(CancellationToken cancel) => registry.RecordAsync(OfCandidates(), cancel);

    /// <summary>What <see cref="EraseCandidatesAsync"/> would delete; nothing is.</summary>
    public async Task<RecordResult> RehearseCandidatesAsync(CancellationToken cancel)
    {
        await using var rehearsal = await registry.RehearseAsync(OfCandidates(), cancel);
        return rehearsal.Result;
    }

    /// <summary>True when the day of a round has come.</summary>
    public async Task<bool> IsAnyRoundDueAsync(CancellationToken cancel)
    {
        var session = registry.OpenSession(Caller.System);
        return (await (await NowAsync(session, cancel)).NominationRoundsAsync(cancel)).Any(round => round.IsDueForErasure(Today));
    }

    /// <summary>What has been kept for as long as it is to be, by confirmed periods and by others.</summary>
    public async Task<IReadOnlyList<DueErasure>> FindDueAsync(CancellationToken cancel)
    {
        var session = registry.OpenSession(Caller.System);
        return await (await NowAsync(session, cancel)).DueErasuresAsync(cancel);
    }

    /// <summary>Erases what is due by confirmed periods, and gives all that is due.</summary>
    public async Task<IReadOnlyList<DueErasure>> EraseDueAsync(CancellationToken cancel)
    {
        var due = await FindDueAsync(cancel);
        var confirmed = due.Where(it => it.Period.IsConfirmed).ToList();
        if (confirmed.Count > 0)
        {
            var what = string.Join("; ", confirmed.Select(it => Invariant($"{it.Period.Kind.Label().Da}: {it.Things.Count}")));
            await registry.RecordAsync(new EraseDue(Today), actor, $"Opbevaringsfristen er nået. {what}", cancel);
        }

        return due;
    }

    /// <summary>What is due, and why, in a sentence.</summary>
    public static LocalizedText Told(DueErasure due)
    {
        var (period, things) = (due.Period, string.Join(", ", due.Things));
        return new(
            Invariant($"{period.Kind.Label().Da}: {things}. {period.Months} måneder efter {period.Kind.CountedFrom().Da}, fastsat i: {period.Source.Paper}."),
            Invariant($"{period.Kind.Label().En}: {things}. {period.Months} months after {period.Kind.CountedFrom().En}, set in: {period.Source.Paper}."));
    }

    private Request OfCandidates() => new(new EraseNominations(Today, expectedVersion: null), actor, "Slettefristen for indstillede er nået");

    private async Task<RegisterView> NowAsync(RegisterSession session, CancellationToken cancel) => session.AsOf(Today, (await session.CurrentStateAsync(cancel)).Number);
}

using Appointments.Data;
using Appointments.Data.Commands.Nominations;
using Appointments.Data.Journal;
using Appointments.Domain.Composition;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Web.Hosting;

/// <summary>Deletes what is held on candidates when its day has come: at the start, and then once an hour, so that no day goes by. Nothing due is nothing done.</summary>
internal sealed partial class NominationErasure(Registry registry, IClock clock, ILogger<NominationErasure> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due, and says what it did.</summary>
    /// <param name="registry">The register.</param>
    /// <param name="clock">Says what day it is.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    public static Task<RecordResult> EraseAsync(Registry registry, IClock clock, Actor actor, CancellationToken cancel) =>
        registry.RecordAsync(RequestOf(clock, actor), cancel);

    /// <summary>What <see cref="EraseAsync"/> would delete; nothing is.</summary>
    public static async Task<RecordResult> RehearseAsync(Registry registry, IClock clock, Actor actor, CancellationToken cancel)
    {
        await using var rehearsal = await registry.RehearseAsync(RequestOf(clock, actor), cancel);
        return rehearsal.Result;
    }

    private static Request RequestOf(IClock clock, Actor actor) => new(new EraseNominations(RegisterDay.Today(clock), expectedVersion: null), actor, "Slettefristen for indstillede er nået");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            await EraseDueAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task EraseDueAsync(CancellationToken cancel)
    {
        try
        {
            if (!await IsAnythingDueAsync(cancel))
            {
                return;
            }

            var result = await EraseAsync(registry, clock, Actor.System, cancel);
            foreach (var erased in result.Recorded ? result.Warnings : [])
            {
                Erased(log, erased.Message.Da);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The host serves on; the next hour tries again, and the overview shows what is overdue meanwhile.
            Failed(log, fault);
        }
    }

    private async Task<bool> IsAnythingDueAsync(CancellationToken cancel)
    {
        await using var session = registry.OpenSession(Audience.Secretariat);
        var today = RegisterDay.Today(clock);
        var rounds = await session.AsOf(today, (await session.CurrentStateAsync(cancel)).Number).NominationRoundsAsync(cancel);
        return rounds.Any(round => round.IsDueForErasure(today));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Erased}")]
    private static partial void Erased(ILogger log, string erased);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due could not be deleted")]
    private static partial void Failed(ILogger log, Exception fault);
}

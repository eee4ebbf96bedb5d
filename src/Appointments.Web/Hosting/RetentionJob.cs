using Appointments.Data;
using Appointments.Data.Journal;
using NodaTime;

namespace Appointments.Web.Hosting;

/// <summary>Erases what has been kept for as long as it is to be: at the start, and then once an hour, so that no day goes by. Nothing due is nothing done.</summary>
internal sealed partial class RetentionJob(Registry registry, IClock clock, ILogger<RetentionJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

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
            var run = new RetentionRun(registry, clock, Actor.System);
            if (await run.IsAnyRoundDueAsync(cancel))
            {
                var result = await run.EraseCandidatesAsync(cancel);
                foreach (var erased in result.Recorded ? result.Warnings : [])
                {
                    Erased(log, erased.Message.Da);
                }
            }

            foreach (var due in (await run.EraseDueAsync(cancel)).Where(due => due.Period.IsConfirmed))
            {
                Erased(log, RetentionRun.Told(due).Da);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The host serves on; the next hour tries again, and the overview shows what is overdue meanwhile.
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Erased}")]
    private static partial void Erased(ILogger log, string erased);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due could not be deleted")]
    private static partial void Failed(ILogger log, Exception fault);
}

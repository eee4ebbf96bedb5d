using Appointments.Web.Hosting.Reminders;

namespace Appointments.Web.Hosting.Mail;

/// <summary>Looks once a minute whether there is mail to be sent. What fails is written to the log and looked at again the next minute.</summary>
public sealed partial class PostService(ProposalPost proposals, ReminderPost reminders, ILogger<PostService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(() => proposals.DeliverAsync(stoppingToken));
            await TryAsync(() => reminders.SendDueAsync(stoppingToken));
        }
    }

    private async Task TryAsync(Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail could not be looked at; it is tried again in a minute")]
    private static partial void Failed(ILogger logger, Exception fault);
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Appointments.Data;

/// <summary>What the register tells of its own work: how many entries and how long each took, by command. Never who, whom or why.</summary>
public static class RegisterTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "Appointments.Register";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("appointments.record.duration", "s", "How long a command took from its turn to its commit or refusal.");

    /// <summary>Begins to follow a command; null when nobody listens.</summary>
    internal static Activity? Begin(Command command) => Activities.StartActivity($"record {command.Name}");

    /// <summary>Tells how a command ended.</summary>
    /// <param name="command">Which.</param>
    /// <param name="begun">When it began, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    /// <param name="result">What came of it; null when it failed.</param>
    internal static void End(Command command, long begun, RecordResult? result)
    {
        var outcome = result switch { null => "failed", { Recorded: true } => "recorded", { Replayed: true } => "replayed", { Refusals.Count: > 0 } => "refused", _ => "unchanged" };
        Duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new TagList { { "command", command.Name }, { "outcome", outcome } });
    }
}

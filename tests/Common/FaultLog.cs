using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Common;

/// <summary>Keeps what a server logs as an error.</summary>
internal sealed class FaultLog : ILogger
{
    private readonly ConcurrentQueue<string> faults = new();

    /// <summary>What is kept.</summary>
    public IReadOnlyCollection<string> Kept => faults;

    /// <summary>All since the time before, as one text; empty when there are none.</summary>
    public string Take()
    {
        var taken = new List<string>();
        while (faults.TryDequeue(out var fault))
            taken.Add(fault);
        return string.Join('\n', taken);
    }

    /// <summary>What a host is given to log here.</summary>
    public ILoggerProvider Provider() => new Giver(this);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            faults.Enqueue($"{formatter(state, exception)} {exception}");
    }

    private sealed class Giver(FaultLog log) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => log;

        public void Dispose()
        {
        }
    }
}

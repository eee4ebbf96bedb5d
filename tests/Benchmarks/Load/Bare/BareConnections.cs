using System.Collections.Concurrent;

namespace Benchmarks.Load.Bare;

/// <summary>Connections that are open already, each for one request at a time.</summary>
internal sealed class BareConnections(string database)
{
    private readonly ConcurrentBag<BareConnection> free = [];

    public BareConnection Take() => free.TryTake(out var connection) ? connection : new BareConnection(database);

    public void Give(BareConnection connection) => free.Add(connection);
}

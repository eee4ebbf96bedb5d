using System.Net;
using NodaTime;

namespace Appointments.Web.Hosting;

/// <summary>How often one address may propose: so many tries in an hour, whether or not they were taken. This machine itself is not counted.</summary>
public sealed class ProposalGate(IClock clock)
{
    /// <summary>How many tries an address has in an hour.</summary>
    public const int PerHour = 10;

    private const int MostAddresses = 10_000;
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly Lock turn = new();
    private readonly Dictionary<string, Queue<Instant>> tries = new(StringComparer.Ordinal);

    /// <summary>Counts a try; false when the address has had its share of the hour. While too many addresses try at once, those that come new are refused.</summary>
    public bool MayTry(IPAddress? address)
    {
        if (address is not null && IPAddress.IsLoopback(address))
        {
            return true;
        }

        var now = clock.GetCurrentInstant();
        lock (turn)
        {
            var queue = QueueOf(Network(address), now);
            if (queue is null || queue.Count >= PerHour)
            {
                return false;
            }

            queue.Enqueue(now);
            return true;
        }
    }

    private Queue<Instant>? QueueOf(string address, Instant now)
    {
        if (!tries.TryGetValue(address, out var queue))
        {
            if (tries.Count >= MostAddresses)
            {
                Forget(now);
            }

            if (tries.Count >= MostAddresses)
            {
                return null;
            }

            tries.Add(address, queue = new Queue<Instant>());
        }

        while (queue.TryPeek(out var first) && now - first >= Hour)
        {
            queue.Dequeue();
        }

        return queue;
    }

    private void Forget(Instant now)
    {
        foreach (var (address, queue) in tries.ToList())
        {
            if (queue.All(instant => now - instant >= Hour))
            {
                tries.Remove(address);
            }
        }
    }

    /// <summary>What counts as one caller: whoever has one IPv6 address has the 2^64 of its network.</summary>
    internal static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}

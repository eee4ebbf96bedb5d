using System.Net;
using Appointments.Web.Hosting;
using NodaTime;

namespace Appointments.Web.Tests.Http;

public sealed class ProposalGateTests : IClock
{
    private Instant now = Instant.FromUtc(2026, 11, 26, 12, 0);

    public Instant GetCurrentInstant() => now;

    [Fact]
    public void The_tenth_try_of_an_hour_is_let_through_and_the_eleventh_is_not()
    {
        var gate = new ProposalGate(this);
        var address = IPAddress.Parse("192.0.2.1");

        Assert.All(Enumerable.Range(0, ProposalGate.PerHour), _ => Assert.True(gate.MayTry(address)));
        Assert.False(gate.MayTry(address));
        Assert.False(gate.MayTry(address.MapToIPv6()));
        Assert.True(gate.MayTry(IPAddress.Parse("192.0.2.2")));

        now += Duration.FromHours(1) - Duration.FromTicks(1);
        Assert.False(gate.MayTry(address));
        now += Duration.FromTicks(1);
        Assert.True(gate.MayTry(address));
    }

    [Fact]
    public void A_network_of_IPv6_counts_as_one_and_this_machine_is_not_counted()
    {
        var gate = new ProposalGate(this);

        Assert.All(Enumerable.Range(0, ProposalGate.PerHour), one => Assert.True(gate.MayTry(IPAddress.Parse($"2001:db8::{one + 1:x}"))));
        Assert.False(gate.MayTry(IPAddress.Parse("2001:db8::ffff")));
        Assert.True(gate.MayTry(IPAddress.Parse("2001:db8:0:1::1")));
        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(gate.MayTry(IPAddress.Loopback)));
    }
}

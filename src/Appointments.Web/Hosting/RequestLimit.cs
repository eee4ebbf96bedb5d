using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Appointments.Web.Hosting;

/// <summary>How many requests one address may send in a minute. This machine itself is not counted: there is nobody behind it, or a proxy that counts for itself.</summary>
public static class RequestLimit
{
    /// <summary>The environment variable with the number; 0 for no limit.</summary>
    public const string Variable = "APPOINTMENTS_REQUESTS_PER_MINUTE";

    /// <summary>The number when none is given: a page with all that belongs to it is some ten requests.</summary>
    public const int Usual = 600;

    /// <summary>Sets it for a host.</summary>
    public static void Configure(RateLimiterOptions options, int perMinute)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = Create(perMinute);
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
    }

    /// <summary>Counts requests by the network they come from.</summary>
    public static PartitionedRateLimiter<HttpContext> Create(int perMinute) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        perMinute == 0 || context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                ProposalGate.Network(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}

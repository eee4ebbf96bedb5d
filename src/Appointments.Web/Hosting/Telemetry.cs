using Appointments.Data;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Appointments.Web.Hosting;

/// <summary>
/// Metrics and traces by OpenTelemetry, sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says; without it nothing is gathered. What the framework and the
/// register tell is subscribed by name; addresses are told by their pattern, so no person's slug leaves the program, and no text that anybody typed does.
/// </summary>
internal sealed class Telemetry : IHostedService, IDisposable
{
    /// <summary>OpenTelemetry's own variable: where the collector is.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters = [RegisterTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private MeterProvider? meters;
    private TracerProvider? traces;

    /// <summary>Names the trace of a request by the pattern of its address.</summary>
    public static async Task NameAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (System.Diagnostics.Activity.Current is { } activity && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern })
        {
            activity.DisplayName = $"{context.Request.Method} {pattern}";
            activity.SetTag("http.route", pattern);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EndpointVariable)))
            return Task.CompletedTask;
        var resource = ResourceBuilder.CreateDefault().AddService("appointments", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString());
        meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(RegisterTelemetry.Name).AddSource("Microsoft.AspNetCore").AddProcessor(new WithoutAddresses()).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        meters?.ForceFlush();
        traces?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        meters?.Dispose();
        traces?.Dispose();
    }

    /// <summary>Takes path and query out of what the framework says of a request: they hold slugs of persons, links and keys.</summary>
    private sealed class WithoutAddresses : BaseProcessor<System.Diagnostics.Activity>
    {
        private static readonly string[] Addresses = ["url.path", "url.query", "url.full", "http.target", "http.url", "user_agent.original", "client.address"];

        public override void OnEnd(System.Diagnostics.Activity data)
        {
            foreach (var address in Addresses)
                data.SetTag(address, null);
        }
    }
}

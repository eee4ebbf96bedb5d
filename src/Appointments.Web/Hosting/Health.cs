using Appointments.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Appointments.Web.Hosting;

/// <summary><c>/health/live</c> says that the program runs, <c>/health/ready</c> that its register can be read: what a load balancer or an orchestrator asks.</summary>
internal static class Health
{
    private const string Register = "register";

    public static void AddRegisterHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<RegisterCheck>(Register, timeout: TimeSpan.FromSeconds(5));

    public static void MapRegisterHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == Register });
    }

    private sealed class RegisterCheck(Registry registry) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var session = registry.OpenSession();
                await session.CurrentStateAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The answer has the word alone; what is wrong stands in the log, where nobody from outside reads it.
                return new HealthCheckResult(context.Registration.FailureStatus, "The register cannot be read.", fault);
            }
        }
    }
}

using System.Globalization;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Composition;
using Appointments.Graph;
using GraphQL.Engine;
using GraphQL.Http;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Hosting;

/// <summary><c>/graphql</c>: the register's API over HTTP, and for browsers the page to explore it with.</summary>
public static class RegisterApi
{
    /// <summary>The environment variable that holds the public to the questions by name: <c>1</c> lets it run trusted documents only.</summary>
    public const string TrustedOnlyVariable = "APPOINTMENTS_TRUSTED_ONLY";

    // Another build may write another answer to the same question.
    private static readonly string Build = typeof(RegisterApi).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Maps it.</summary>
    public static void MapRegisterApi(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<HostSettings>();
        app.MapGraphQL("/graphql", app.Services.GetRequiredService<GraphQLEngine<GraphScope>>(), BeginAsync, StateOf, new GraphQLHttpOptions
        {
            CachedAnswerBytes = settings.AnswerCache * 1024 * 1024,
            Trusted = new TrustedDocuments(RegisterContract.Operations.Values),
            OnlyTrusted = context => settings.TrustedOnly && context.RequestServices.GetRequiredService<Registrar>().CallerOf(context).Audience == Audience.Public,
        });
    }

    private static async ValueTask<GraphScope> BeginAsync(HttpContext context, IServiceProvider services)
    {
        var scope = await GraphScope.BeginAsync(
            services.GetRequiredService<RegisterSession>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<Registrar>().AccessOf(context),
            context.RequestAborted);
        return scope.Streaming(services.GetRequiredService<ChangeFeed>(), LastEvent(context.Request));
    }

    private static long? LastEvent(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What an answer depends on besides the request: the register's state, the day, who asks, the build.</summary>
    private static string StateOf(GraphScope scope) =>
        string.Create(CultureInfo.InvariantCulture, $"{scope.State.Number} {LocalDatePattern.Iso.Format(scope.Today)} {scope.Audience} {scope.Caller.RightsKey} {Build}");
}

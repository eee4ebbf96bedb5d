using GraphQL.Engine;
using GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts a GraphQL engine at an address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves an engine by GraphQL over HTTP: queries by GET and POST, mutations by POST, <c>application/graphql-response+json</c> and <c>application/json</c>, and subscriptions as <c>text/event-stream</c>.
    /// Whatever a client sends is answered with a status below 500 and a GraphQL error that says what to mend; faults of the program are logged and answered with 500.
    /// </summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="pattern">The address, <c>/graphql</c> for example. All methods are taken, so that a wrong one gets a clear answer.</param>
    /// <param name="engine">What answers.</param>
    /// <param name="scope">Makes the scope that the root resolvers of one request get, of the services that are given with it. Called once for each request that is run; for a stream once, and once more for each event. One that is <see cref="IAsyncDisposable"/> is disposed of when the execution has ended, before the answer is written.</param>
    /// <param name="state">What answers depend on besides the request, for their entity tags: an answer of the same state to the same request is the same. Null where answers are not to be kept; and so by default.</param>
    /// <param name="options">The limits; null for <see cref="GraphQLHttpOptions.Default"/>.</param>
    /// <returns>The endpoint, for conventions such as authorization or cross-origin rules.</returns>
    public static IEndpointConventionBuilder MapGraphQL<TScope>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        GraphQLEngine<TScope> engine,
        Func<HttpContext, IServiceProvider, ValueTask<TScope>> scope,
        Func<TScope, string?>? state = null,
        GraphQLHttpOptions? options = null)
    {
        var logger = endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("GraphQL.Http");
        var endpoint = new GraphQLEndpoint<TScope>(engine, scope, state ?? (static _ => null), options ?? GraphQLHttpOptions.Default, logger);
        return endpoints.Map(pattern, endpoint.AnswerAsync).WithDisplayName($"GraphQL {pattern}");
    }
}

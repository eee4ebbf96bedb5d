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
    /// Serves an engine by GraphQL over HTTP: queries by GET and POST, mutations by POST, <c>application/graphql-response+json</c> and <c>application/json</c>.
    /// Whatever a client sends is answered with a status below 500 and a GraphQL error that says what to mend; faults of the program are logged and answered with 500.
    /// </summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="pattern">The address, <c>/graphql</c> for example. All methods are taken, so that a wrong one gets a clear answer.</param>
    /// <param name="engine">What answers.</param>
    /// <param name="scope">Makes the scope that the root resolvers of one request get. Called once for each request that is run, with the services of that request at hand. One that is <see cref="IAsyncDisposable"/> is disposed of when the execution has ended, before the answer is written.</param>
    /// <param name="options">The limits; null for <see cref="GraphQLHttpOptions.Default"/>.</param>
    /// <returns>The endpoint, for conventions such as authorization or cross-origin rules.</returns>
    public static IEndpointConventionBuilder MapGraphQL<TScope>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        GraphQLEngine<TScope> engine,
        Func<HttpContext, ValueTask<TScope>> scope,
        GraphQLHttpOptions? options = null)
    {
        var logger = endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("GraphQL.Http");
        var endpoint = new GraphQLEndpoint<TScope>(engine, scope, options ?? GraphQLHttpOptions.Default, logger);
        return endpoints.Map(pattern, endpoint.AnswerAsync).WithDisplayName($"GraphQL {pattern}");
    }
}

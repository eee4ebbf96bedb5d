using System.Net;
using Common;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQL.Engine.Tests.Http;

/// <summary>A real server on a free port of this machine, with a small schema and a client for it.</summary>
public sealed class GraphQLServer : IAsyncLifetime
{
    private const string Schema =
        """
        type Query {
          "What it is given, given back."
          echo(text: String!): String!
          "Fails as a resolver fails whose data is wrong."
          refused: String
          "Fails as a resolver fails whose program is wrong."
          broken: String
          "Ends only when it is stopped."
          endless: String
          "Who the scope says is asking."
          caller: String!
          "How often it was resolved."
          resolved: Int!
        }
        type Mutation { count: Int! }
        type Subscription {
          "1, 2, 3 and so on."
          ticks(to: Int!): Int!
          "Nothing is ever told."
          silence: Int
        }
        """;

    private readonly GraphQLHttpOptions options;
    private readonly FaultLog faults = new();
    private WebApplication? app;
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int counted;
    private int resolved;

    public GraphQLServer()
        : this(new GraphQLHttpOptions { MaxRequestBytes = 4096, MaxJsonDepth = 8 })
    {
    }

    internal GraphQLServer(GraphQLHttpOptions options) => this.options = options;

    /// <summary>Sends to the server; does not follow, add or mend anything.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>How often the mutation ran.</summary>
    public int Counted => counted;

    /// <summary>What the endpoint has logged as its own fault.</summary>
    public IReadOnlyCollection<string> Faults => faults.Kept;

    /// <summary>Ends when somebody has begun to wait for the endless field.</summary>
    public Task Begun => begun.Task;

    /// <summary>Ends when the endless field was told to stop.</summary>
    public Task Stopped => stopped.Task;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(faults.Provider());
        app = builder.Build();
        app.MapGraphQL("/graphql", new GraphQLEngine<string>(SchemaOf(Schema), Bindings()), ScopeOf, StateOf, options);
        await app.StartAsync(CancellationToken.None);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), DefaultRequestVersion = HttpVersion.Version11 };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
    }

    private Bindings<string> Bindings() => new Bindings<string>()
        .Query(query => query
            .Answers("echo", (EchoArguments arguments, string _, CancellationToken _) => ValueTask.FromResult(arguments.Text))
            .Answers<string, string?>("refused", (_, _) => throw new FieldException("The day is not covered.", "NOT_COVERED"))
            .Answers<string, string?>("broken", (_, _) => throw new InvalidOperationException("secret of the house"))
            .Answers<string, string?>("endless", async (_, cancel) =>
            {
                await using var told = cancel.Register(() => stopped.TrySetResult());
                begun.TrySetResult();
                await Task.Delay(Timeout.Infinite, cancel);
                return null;
            })
            .Answers("resolved", (string _, CancellationToken _) => ValueTask.FromResult(Interlocked.Increment(ref resolved)))
            .Answers<string, string>("caller", (scope, _) => ValueTask.FromResult(scope)))
        .Mutation(mutation => mutation
            .Answers("count", (string _, CancellationToken _) => ValueTask.FromResult(Interlocked.Increment(ref counted))))
        .Subscription(subscription => subscription
            .Streams<string, TicksArguments, int, int>("ticks", (arguments, _, _) => Enumerable.Range(1, arguments.To).ToAsyncEnumerable(), (tick, _, _, _) => ValueTask.FromResult(tick), tick => $"t{tick}")
            .Streams<string, NoArguments, int, int?>("silence", (_, _, cancel) => SilenceAsync(cancel), (_, _, _, _) => ValueTask.FromResult<int?>(null)));

    private static async IAsyncEnumerable<int> SilenceAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.Delay(Timeout.Infinite, cancel);
        yield break;
    }

    /// <summary>What a caller who names a state gets tags for.</summary>
    private static string? StateOf(string caller) => caller.StartsWith("state", StringComparison.Ordinal) ? caller : null;

    private static ValueTask<string> ScopeOf(HttpContext context, IServiceProvider services) => context.Request.Headers["X-Caller"].ToString() switch
    {
        "nobody" => throw new InvalidOperationException("secret of the scope"),
        var caller => ValueTask.FromResult(caller),
    };

    private static Schema SchemaOf(string text)
    {
        var built = SchemaBuilder.Build([new SourceText(text)]);
        Assert.Empty(built.Errors);
        return built.Schema!;
    }

    private sealed record EchoArguments(string Text);

    private sealed record TicksArguments(int To);
}

using System.Globalization;
using System.Runtime.CompilerServices;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Coercion;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Introspection;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine;

/// <summary>Answers GraphQL requests by a schema and its resolvers. One for the whole application; serves any number of requests at once.</summary>
/// <typeparam name="TScope">What resolvers get besides their parents and arguments, given anew with each request.</typeparam>
public sealed class GraphQLEngine<TScope>
{
    private readonly ResolverTable resolvers;
    private readonly EngineOptions options;
    private readonly DocumentCache documents;
    private readonly bool streams;

    /// <summary>Connects a schema with its resolvers.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="bindings">The resolvers of all its fields; those of introspection are the engine's own.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="SchemaBindingException">They do not fit each other.</exception>
    public GraphQLEngine(Schema schema, Bindings<TScope> bindings, EngineOptions? options = null)
        : this(schema, SchemaConnection<TScope>.Connect(schema, bindings, IntrospectionBindings.For<TScope>(schema)), bindings.Roots.ContainsKey(OperationType.Subscription), options)
    {
    }

    /// <summary>With resolvers of another making than bindings.</summary>
    internal GraphQLEngine(Schema schema, ResolverTable resolvers, bool streams, EngineOptions? options)
    {
        this.options = options ?? new EngineOptions();
        Schema = schema;
        this.resolvers = resolvers;
        this.streams = streams;
        documents = new DocumentCache(this.options.CachedDocuments);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>What a client is told of an exception of what the host stands on; null when nothing but that it failed (<see cref="EngineOptions.Explain"/>).</summary>
    public FieldError? Explain(Exception fault) => options.Explain(fault);

    /// <summary>Reads and judges a document: size, syntax, limits, validation (§5). Valid documents are kept, so the work is done once for all requests that send the same bytes.</summary>
    /// <param name="utf8Document">The document; the bytes are copied when they are kept.</param>
    public PreparedDocument Prepare(ReadOnlyMemory<byte> utf8Document)
    {
        if (DocumentLimits.CheckSize(new SourceText(utf8Document), options.Limits) is { } tooLarge)
            return new PreparedDocument(null, [tooLarge]);

        var hash = DocumentHash.Of(utf8Document.Span);
        if (documents.Find(hash) is { } known)
            return known;

        var prepared = Judge(new SourceText(utf8Document.ToArray()));
        if (prepared.Errors.Count == 0)
            documents.Add(hash, prepared);
        return prepared;
    }

    /// <summary>ExecuteRequest (§6.1).</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="scope">The scope of the root fields.</param>
    /// <param name="cancel">Ends the request; looked at before every field, and handed to every resolver.</param>
    /// <returns>The answer, also when the request is refused. The caller writes and disposes it.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, TScope scope, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        OperationPlan plan;
        VariableValues variables;
        try
        {
            (plan, variables) = Plan(request, asStream: false);
        }
        catch (RequestException refused)
        {
            return GraphQLResponse.Refuse(refused.Errors);
        }

        return await ExecuteAsync(plan, variables, Root.Instance, scope, cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Subscribe (§6.2.3): one answer for each event. What is no subscription, or is refused, answers once and ends, so that a stream can serve any operation.
    /// </summary>
    /// <param name="request">What is asked.</param>
    /// <param name="begin">Makes the scope of the stream, and then one for each event; each that can be disposed of is disposed of when it has served.</param>
    /// <param name="cancel">Ends the stream.</param>
    /// <returns>The answers. Each is the caller's to write and dispose.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public async IAsyncEnumerable<SubscriptionEvent> SubscribeAsync(GraphQLRequest request, Func<CancellationToken, ValueTask<TScope>> begin, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(begin);
        OperationPlan? plan = null;
        VariableValues? variables = null;
        GraphQLResponse? refusal = null;
        try
        {
            (plan, variables) = Plan(request, asStream: true);
        }
        catch (RequestException refused)
        {
            refusal = GraphQLResponse.Refuse(refused.Errors);
        }

        if (refusal is not null)
        {
            yield return new SubscriptionEvent(null, refusal);
            yield break;
        }

        var own = await begin(cancel).ConfigureAwait(false);
        await using var ending = new ScopeEnd<TScope>(own).ConfigureAwait(false);
        if (plan!.Operation.Operation != OperationType.Subscription || plan.Root.Fault is not null)
        {
            yield return new SubscriptionEvent(null, await ExecuteAsync(plan, variables!, Root.Instance, own, cancel).ConfigureAwait(false));
            yield break;
        }

        var source = new EventSource<TScope>(plan, variables!, options);
        await foreach (var initial in source.OpenAsync(own, cancel).ConfigureAwait(false))
        {
            var scope = await begin(cancel).ConfigureAwait(false);
            await using (new ScopeEnd<TScope>(scope).ConfigureAwait(false))
                yield return new SubscriptionEvent(initial.EventId, await ExecuteAsync(plan, variables!, initial, scope, cancel).ConfigureAwait(false));
        }

        if (source.Fault is { } fault)
            yield return new SubscriptionEvent(null, GraphQLResponse.Refuse(fault));
    }

    private async ValueTask<GraphQLResponse> ExecuteAsync(OperationPlan plan, VariableValues variables, Root initial, TScope scope, CancellationToken cancel)
    {
        if (plan.Root.Fault is { } fault)
            return GraphQLResponse.Of(null, [new GraphQLError(fault.Message) { Code = fault.Code, Locations = fault.Locations ?? [] }]);

        var run = new Run(options, cancel);
        var root = await new Executor<TScope>(plan, variables, run).ExecuteAsync(initial, scope).ConfigureAwait(false);
        return ResponseOf(run, root);
    }

    private static GraphQLResponse ResponseOf(Run run, Level root)
    {
        if (!run.RootIsNull)
            return GraphQLResponse.Of(root, run.Errors());

        var errors = run.Errors();
        root.Dispose();
        return GraphQLResponse.Of(null, errors);
    }

    private PreparedDocument Judge(SourceText source)
    {
        var parsed = Parser.Parse(source, new ParserOptions { MaxTokens = options.Limits.MaxTokens, MaxNesting = options.Limits.MaxNesting });
        if (parsed.Document is not { } document)
            return new PreparedDocument(null, [parsed.Error!]);

        var overLimits = DocumentLimits.Check(document, options.Limits);
        return overLimits.Count > 0
            ? new PreparedDocument(document, overLimits)
            : new PreparedDocument(document, Validator.Validate(Schema, document, new ValidationOptions { MaxErrors = options.Limits.MaxErrors }));
    }

    private (OperationPlan Plan, VariableValues Variables) Plan(GraphQLRequest request, bool asStream)
    {
        var prepared = Prepare(request.Query);
        if (prepared.Errors.Count > 0)
            throw new RequestException(prepared.Errors);

        var document = prepared.Document!;
        var operation = prepared.FindOperation(request.OperationName) ?? throw new RequestException(NoOperation(request.OperationName));
        if (RefusalOf(operation, request, asStream) is { } refusal)
            throw new RequestException(refusal);

        var coerced = VariableCoercion.CoerceVariableValues(Schema, operation, request.Variables, document.Source, options.Limits.MaxErrors);
        if (coerced.Values is not { } variables)
            throw new RequestException(coerced.Errors);

        var plan = prepared.Plans!.GetOrAdd(operation, variables, () => new Planner(Schema, resolvers, document, variables).Plan(operation));
        CheckCost(plan, variables);
        return (plan, variables);
    }

    private static GraphQLError NoOperation(string? name) => name is null
        ? new GraphQLError("The document has several operations and the request names none: give operationName (§6.1).") { Code = "OPERATION_NOT_NAMED" }
        : new GraphQLError($"The document has no operation named \"{MessageText.Abbreviate(name)}\" (§6.1).") { Code = "OPERATION_NOT_FOUND" };

    private GraphQLError? RefusalOf(OperationDefinitionNode operation, GraphQLRequest request, bool asStream) => operation.Operation switch
    {
        OperationType.Mutation when request.QueriesOnly => new GraphQLError("This request may run queries only, the operation is a mutation: send it with POST.") { Code = "QUERIES_ONLY" },
        OperationType.Subscription when !streams => new GraphQLError("Subscriptions are not served here: ask again with a query (§6.2.3).") { Code = "SUBSCRIPTION_NOT_SERVED" },
        OperationType.Subscription when !asStream => new GraphQLError("A subscription answers as a stream of events, and this request asks for one answer: send it with Accept: text/event-stream (§6.2.3).") { Code = "SUBSCRIPTION_NOT_SERVED" },
        _ => null,
    };

    private void CheckCost(OperationPlan plan, VariableValues variables)
    {
        var cost = plan.CostFor(variables);
        if (cost > options.Limits.MaxCost)
        {
            throw new RequestException(new GraphQLError(string.Create(
                CultureInfo.InvariantCulture,
                $"The operation costs {cost:0}, that is fields times the sizes of the lists they stand in; the limit MaxCost is {options.Limits.MaxCost}. Ask for shorter lists or fewer fields below them."))
            {
                Locations = [plan.Source.LocationOf(plan.Operation.Span.Start)],
                Code = "TOO_COSTLY",
            });
        }
    }
}

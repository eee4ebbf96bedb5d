using GraphQL.Engine.Coercion;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Language;
using GraphQL.Engine.TestHost.Execution;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.TestHost;

/// <summary>Answers questions. Schemas are kept, for suites ask many documents of one.</summary>
public sealed class Conversation
{
    private const int MaxSchemas = 500;

    private static readonly ParserOptions Generous = new() { MaxTokens = int.MaxValue, MaxNesting = ParserOptions.HighestNesting };

    private readonly Dictionary<string, KnownSchema> schemas = new(StringComparer.Ordinal);

    /// <summary>Answers one.</summary>
    /// <exception cref="QuestionException">It is none.</exception>
    public Answer Answer(Question question) => question.Mode switch
    {
        "parse" => Parse(question),
        "validate" => Validate(question),
        "execute" => Execute(question),
        _ => throw new QuestionException($"There is no mode \"{question.Mode}\": parse, validate or execute."),
    };

    private static Answer Parse(Question question) => Parser.Parse(new SourceText(question.Query ?? question.Sdl ?? throw new QuestionException("Nothing to parse: give query or sdl.")), Generous).Error is { } error
        ? TestHost.Answer.Refused([Syntax(error)])
        : TestHost.Answer.Accepted();

    private Answer Validate(Question question)
    {
        var schema = SchemaOf(question);
        if (question.Query is null)
            return TestHost.Answer.Refused([.. schema.Errors.Where(error => question.Rules?.Contains(error.Rule) ?? true)]);
        if (schema.Errors.Count > 0)
            return TestHost.Answer.Refused(schema.Errors);

        var errors = Judge(question, schema, out _);
        return errors.Count > 0 ? TestHost.Answer.Refused(errors) : TestHost.Answer.Accepted();
    }

    private Answer Execute(Question question)
    {
        var known = SchemaOf(question);
        if (known.Errors.Count > 0)
            return TestHost.Answer.Refused(known.Errors);

        var errors = Judge(question, known, out var document);
        if (errors.Count > 0)
            return TestHost.Answer.Refused(errors);

        var operations = new PreparedDocument(document, []);
        if (operations.FindOperation(question.OperationName) is not { } operation)
            return TestHost.Answer.Refused([new GraphQLError(question.OperationName is { } name ? $"Unknown operation named \"{name}\". (§6.1)" : "Must provide operation name if query contains multiple operations. (§6.1)") { Rule = "Request" }]);

        var variables = VariableCoercion.CoerceVariableValues(known.Schema!, operation, question.Variables, document!.Source);
        return variables.Values is null
            ? TestHost.Answer.Refused(Named("Request", variables.Errors))
            : Run(question, known, document, operation, variables.Values);
    }

    /// <summary>ExecuteOperation (§6.2), a subscription too: its source event is the data.</summary>
    private static Answer Run(Question question, KnownSchema known, DocumentNode document, OperationDefinitionNode operation, VariableValues variables)
    {
        if (known.Schema!.RootTypeFor(operation.Operation) is null)
            return TestHost.Answer.Executed(null, [new GraphQLError($"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation. (§6.2)") { Rule = "Execution" }]);

        var plan = new Planner(known.Schema, known.Resolvers, document, variables).Plan(operation);
        if (plan.Root.Fault is { } fault)
            return TestHost.Answer.Executed(null, [new GraphQLError(fault.Message) { Locations = fault.Locations ?? [], Rule = "Execution" }]);

        var run = new Run(new EngineOptions { Limits = new EngineLimits { MaxErrors = int.MaxValue } }, CancellationToken.None);
        var root = new Executor<Value>(plan, variables, run).ExecuteAsync(GraphQL.Engine.Binding.Root.Instance, Value.Of(question.Data) ?? Value.Nothing).AsTask().GetAwaiter().GetResult();
        return TestHost.Answer.Executed(run.RootIsNull ? null : root, Named("Execution", run.Errors()));
    }

    private KnownSchema SchemaOf(Question question)
    {
        var sdl = question.Sdl ?? throw new QuestionException($"The mode {question.Mode} needs a schema: give sdl.");
        var key = Convert.ToBase64String(sdl);
        if (schemas.TryGetValue(key, out var known))
            return known;

        if (schemas.Count >= MaxSchemas)
            schemas.Clear();
        known = KnownSchema.Read(sdl, Generous);
        schemas.Add(key, known);
        return known;
    }

    private static IReadOnlyList<GraphQLError> Judge(Question question, KnownSchema known, out DocumentNode? document)
    {
        var parsed = Parser.Parse(new SourceText(question.Query ?? throw new QuestionException("Nothing to execute: give query.")), Generous);
        document = parsed.Document;
        return document is null ? [Syntax(parsed.Error!)] : Validator.Validate(known.Schema!, document, new ValidationOptions { Rules = Known(question.Rules) });
    }

    /// <summary>Rules that the engine does not have are passed over: those of the reference implementation about drafts of the specification, and those about SDL.</summary>
    private static IReadOnlyList<string>? Known(IReadOnlyList<string>? rules) => rules is null ? null : [.. rules.Intersect(SpecifiedRules.Names, StringComparer.Ordinal)];

    private static GraphQLError Syntax(GraphQLError error) => error with { Rule = "Syntax" };

    private static IReadOnlyList<GraphQLError> Named(string rule, IReadOnlyList<GraphQLError> errors) => [.. errors.Select(error => error with { Rule = error.Rule ?? rule })];
}

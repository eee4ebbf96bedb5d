using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>What the rules share while they judge one document: the schema, the fragments by name, what each definition uses, the errors so far.</summary>
internal sealed class ValidationContext
{
    private readonly int maxErrors;
    private readonly List<GraphQLError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);

    public ValidationContext(Schema schema, DocumentNode document, DocumentWalk walk, int maxErrors)
    {
        Schema = schema;
        Document = document;
        Uses = new FragmentUses(this, walk);
        this.maxErrors = maxErrors;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            fragments[fragment.Name.Value] = fragment;
    }

    /// <summary>The schema that the document is judged by.</summary>
    public Schema Schema { get; }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>Which fragments and variables each definition uses; complete when the walk has finished.</summary>
    public FragmentUses Uses { get; }

    /// <summary>The errors reported so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>The fragment of that name, the last if there are several; null when there is none.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>The composite type of that name; null when there is none or it is not composite.</summary>
    public CompositeType? FindComposite(NamedTypeNode node) => Schema.FindType(node.Name.Value) as CompositeType;

    /// <summary>Adds an error of a rule.</summary>
    /// <exception cref="ValidationAbortedException">There are as many errors already as shall be reported.</exception>
    public void Report(string rule, string message, string paragraph, IEnumerable<Node> nodes)
    {
        if (errors.Count >= maxErrors)
            throw new ValidationAbortedException(new GraphQLError("Too many validation errors, error limit reached. Validation aborted."));

        var locations = nodes.Take(MessageText.MaxLocations).Select(node => Document.Source.LocationOf(node.Span.Start));
        errors.Add(new GraphQLError($"{MessageText.Limit(message)} ({paragraph})") { Locations = [.. locations], Rule = rule });
    }

    /// <summary>Adds the last error, past the limit if need be.</summary>
    public void Add(GraphQLError error) => errors.Add(error);

    /// <summary>A literal in the language on one line, cut when it is long.</summary>
    public static string Quote(ValueNode literal) => LiteralQuote.Of(literal);
}

using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>A rule of the specification while it judges one document.</summary>
/// <param name="context">What all rules know of the document.</param>
/// <param name="paragraph">The paragraph of the specification that the rule is from, as <c>§5.3.1</c>.</param>
internal abstract class ValidationRule(ValidationContext context, string paragraph)
{
    /// <summary>What all rules know of the document.</summary>
    protected ValidationContext Context => context;

    /// <summary>Names the parts of the walk that the rule wants to see.</summary>
    public abstract void Subscribe(DocumentWalk walk);

    /// <summary>Reports an error of this rule at the nodes, the rule's paragraph behind the message.</summary>
    protected void Report(string message, params IEnumerable<Node> nodes) => ReportUnder(paragraph, message, nodes);

    /// <summary>Reports an error of a rule that has more than one paragraph.</summary>
    protected void ReportUnder(string itsParagraph, string message, params IEnumerable<Node> nodes) => context.Report(GetType().Name, message, itsParagraph, nodes);
}

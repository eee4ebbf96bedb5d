namespace GraphQL.Engine.Validation.Rules;

/// <summary>
/// §5.6.1 Values of Correct Type: a literal given to an argument, or as a variable's default, can be coerced to the type expected there, down to the last
/// item and field. With it §5.6.2 Input Object Field Names (only fields that exist), §5.6.4 Input Object Required Fields (all that must be given) and
/// §3.10.1 (exactly one field of a OneOf input object, and not null).
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context, "§5.6.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Value += new InputLiteral((message, paragraph, node) => ReportUnder(paragraph, message, node)).Check;
}

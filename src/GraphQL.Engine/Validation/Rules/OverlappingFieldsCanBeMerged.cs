using GraphQL.Engine.Errors;
using GraphQL.Engine.Validation.Merging;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>
/// §5.3.2 Field Selection Merging: fields that answer under one name at one place are the same field with the same arguments, or can never meet on one
/// object; and whatever object answers, the shape under that name is the same.
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context, "§5.3.2")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += new FieldMerging(Context, Report).CheckDocument;

    private void Report(FieldConflict conflict) => Report(
        $"Fields \"{MessageText.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
        conflict.Nodes);
}

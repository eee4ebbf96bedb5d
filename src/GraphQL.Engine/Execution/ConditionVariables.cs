using GraphQL.Engine.Language;

namespace GraphQL.Engine.Execution;

/// <summary>The variables that decide <c>@skip</c> and <c>@include</c> anywhere in a document.</summary>
internal static class ConditionVariables
{
    public static IEnumerable<string> Of(DocumentNode document) =>
        document.Definitions.OfType<ExecutableDefinitionNode>().SelectMany(definition => Of(definition.SelectionSet)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(SelectionSetNode? selectionSet)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            foreach (var name in Of(selection.Directives))
                yield return name;

            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            foreach (var name in Of(below))
                yield return name;
        }
    }

    private static IEnumerable<string> Of(IReadOnlyList<DirectiveNode> directives) =>
        from directive in directives
        where directive.Name.Value is "skip" or "include"
        from argument in directive.Arguments
        where argument.Value is VariableNode
        select ((VariableNode)argument.Value).Name.Value;
}

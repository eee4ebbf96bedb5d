using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>
/// §5.8.5 All Variable Usages Are Allowed: a variable stands only where its type fits. A nullable one may stand at a non-null place if either has a
/// default that is not null; in a OneOf input object it must be non-null itself.
/// </summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context, "§5.8.5")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += () =>
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    };

    private void Check(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
            definitions[definition.Variable.Name.Value] = (definition, TypeSyntax.Resolve(Context.Schema, definition.Type));

        foreach (var usage in Context.Uses.VariablesReachedFrom(operation))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition) && definition.Type is not null && usage.Type is not null)
                Check(usage, usage.Type, definition.Node, definition.Type);
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (!IsVariableUsageAllowed(type, definition.DefaultValue, expected, usage.HasDefault))
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        if (usage.ParentType is InputObjectType { IsOneOf: true } && type is not NonNullType)
            Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.ParentType}\".", definition, usage.Node);
    }

    private static bool IsVariableUsageAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool placeHasDefault)
    {
        if (expected is not NonNullType || type is NonNullType)
            return TypeRelations.AreTypesCompatible(type, expected);

        var isNeverNull = defaultValue is not (null or NullValueNode) || placeHasDefault;
        return isNeverNull && TypeRelations.AreTypesCompatible(type, expected.NullableType);
    }
}

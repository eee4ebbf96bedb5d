using GraphQL.Engine.Coercion;
using GraphQL.Engine.Introspection;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>Makes plans of valid operations: fields are collected and merged here, once, and not for each object.</summary>
internal sealed class Planner
{
    private readonly Schema schema;
    private readonly ResolverTable resolvers;
    private readonly VariableValues variables;
    private readonly SourceText source;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;

    /// <summary>Selections of the same sets on the same type are planned once, however many places lead there: a document that spreads fragments in fragments stays as small as it is written.</summary>
    private readonly Dictionary<SelectionKey, SelectionPlan> planned = [];

    /// <summary>Starts a planner.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="resolvers">The resolvers of all its fields.</param>
    /// <param name="document">A valid document.</param>
    /// <param name="variables">The variables that decide <c>@skip</c> and <c>@include</c>; no others are looked at.</param>
    public Planner(Schema schema, ResolverTable resolvers, DocumentNode document, VariableValues variables)
    {
        this.schema = schema;
        this.resolvers = resolvers;
        this.variables = variables;
        source = document.Source;
        fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Plans an operation.</summary>
    public OperationPlan Plan(OperationDefinitionNode operation) =>
        new(operation, PlanSelection(schema.RootTypeFor(operation.Operation)!, [operation.SelectionSet]), source);

    private SelectionPlan PlanSelection(ObjectType type, SelectionSetNode[] selectionSets)
    {
        var key = new SelectionKey(type, selectionSets);
        if (planned.TryGetValue(key, out var plan))
            return plan;

        var collected = new CollectedFields(schema, fragments, ConditionOf, type);
        try
        {
            foreach (var selectionSet in selectionSets)
                collected.Collect(selectionSet);
        }
        catch (ArgumentsException noCondition)
        {
            planned.Add(key, plan = new SelectionPlan(type) { Fault = noCondition.Error });
            return plan;
        }

        plan = new SelectionPlan(type);
        planned.Add(key, plan);
        var fields = new List<FieldPlan>(collected.ByResponseName.Count);
        foreach (var (responseName, nodes) in collected.ByResponseName)
        {
            // ExecuteSelectionSet (§6.3) leaves out what the type does not define; of a valid document, nothing.
            if (DefinitionOf(type, nodes[0].Name.Value) is { } definition)
                fields.Add(PlanField(type, fields.Count, responseName, nodes, definition));
        }

        plan.Fields = fields;
        return plan;
    }

    private FieldPlan PlanField(ObjectType type, int index, string responseName, List<FieldNode> nodes, FieldDefinition definition)
    {
        var plan = new FieldPlan
        {
            Index = index,
            ResponseKey = responseName,
            ResponseName = ResponseText.Encode(responseName),
            ParentType = type,
            Definition = definition,
            Nodes = nodes,
            Source = source,
            Resolver = definition == IntrospectionFields.TypeName ? null : resolvers.Find(type, definition.Name),
            ListSize = ListSize.Of(definition),
        };
        plan.ConstantArguments = FieldArguments.Constant(plan);
        if (definition.Type.Named is CompositeType composite)
            PlanSelections(plan, composite);
        return plan;
    }

    /// <summary>MergeSelectionSets (§6.4.3), for every object type that may stand there.</summary>
    private void PlanSelections(FieldPlan field, CompositeType type)
    {
        SelectionSetNode[] selectionSets = [.. field.Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];
        foreach (var possible in schema.PossibleTypes(type))
            field.SetSelection(PlanSelection(possible, selectionSets));
    }

    private FieldDefinition? DefinitionOf(ObjectType type, string name) => name switch
    {
        "__typename" => IntrospectionFields.TypeName,
        "__schema" when type == schema.QueryType => IntrospectionFields.Schema,
        "__type" when type == schema.QueryType => IntrospectionFields.Type,
        _ => type.FindField(name),
    };

    private bool ConditionOf(DirectiveNode directive)
    {
        var definition = BuiltInDefinitions.Directives[directive.Name.Value];
        var arguments = ArgumentCoercion.CoerceArgumentValues(definition.Arguments, directive.Arguments, directive, variables, source);
        return arguments.Error is { } error ? throw new ArgumentsException(error) : (bool)arguments.Values!["if"]!;
    }

    /// <summary>The same sets, by identity, on the same type.</summary>
    private readonly struct SelectionKey(ObjectType type, SelectionSetNode[] selectionSets) : IEquatable<SelectionKey>
    {
        private readonly ObjectType type = type;
        private readonly SelectionSetNode[] selectionSets = selectionSets;

        public bool Equals(SelectionKey other) => type == other.type && selectionSets.AsSpan().SequenceEqual(other.selectionSets);

        public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(type);
            foreach (var selectionSet in selectionSets)
                hash.Add(selectionSet);
            return hash.ToHashCode();
        }
    }
}

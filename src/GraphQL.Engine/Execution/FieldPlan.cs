using System.Text.Json;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>One field of the response, merged from all its selections (§5.3.2).</summary>
internal sealed class FieldPlan
{
    private readonly Dictionary<ObjectType, SelectionPlan> selections = [];

    /// <summary>Its place among the fields of its selection.</summary>
    public required int Index { get; init; }

    /// <summary>Alias or name.</summary>
    public required string ResponseKey { get; init; }

    /// <summary>Alias or name, as it is written.</summary>
    public required JsonEncodedText ResponseName { get; init; }

    /// <summary>The object type it is selected on.</summary>
    public required ObjectType ParentType { get; init; }

    public required FieldDefinition Definition { get; init; }

    /// <summary>Its selections in document order; at least one, all with the same arguments.</summary>
    public required IReadOnlyList<FieldNode> Nodes { get; init; }

    /// <summary>The document, for the places of errors.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Null for <c>__typename</c>, which nothing has to resolve.</summary>
    public required FieldResolver? Resolver { get; init; }

    /// <summary>How many items a list of it is taken to have when the cost is estimated.</summary>
    public required ListSize ListSize { get; init; }

    /// <summary>The arguments, when no variable is in them and they can be coerced once; null otherwise.</summary>
    public BoundArguments? ConstantArguments { get; set; }

    public bool IsTypeName => Resolver is null;

    /// <summary>The field in the schema, <c>Forum.seats</c>.</summary>
    public string Coordinate => $"{ParentType.Name}.{Definition.Name}";

    /// <summary>What is selected below from objects of a type that the field may have.</summary>
    public SelectionPlan SelectionOn(ObjectType type) => selections[type];

    /// <summary>All that is selected below, by object type; empty for leaves.</summary>
    public IReadOnlyDictionary<ObjectType, SelectionPlan> Selections => selections;

    public void SetSelection(SelectionPlan selection) => selections[selection.Type] = selection;

    /// <summary>Where it stands in the document, the first of its selections.</summary>
    public IReadOnlyList<SourceLocation> Locations() => [.. Nodes.Take(MessageText.MaxLocations).Select(node => Source.LocationOf(node.Span.Start))];
}

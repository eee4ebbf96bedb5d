using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Web.Operations;

/// <summary>
/// An operation with one list, seen as a table: the first list on the way down is the rows, what is selected in it the columns, in the order of
/// the document. Both follow from the document and the schema alone, so an empty list has its head too.
/// </summary>
public sealed class OperationTable
{
    private readonly IReadOnlyList<string> path;

    private OperationTable(IReadOnlyList<string> path, IReadOnlyList<OperationColumn> columns)
    {
        this.path = path;
        Columns = columns;
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<OperationColumn> Columns { get; }

    /// <summary>Looks for the list.</summary>
    /// <returns>The table; or the names of the lists that stand at the same depth, none when there is no list.</returns>
    public static (OperationTable? Table, IReadOnlyList<string> Lists) Of(Schema schema, DocumentNode document)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        IReadOnlyList<Place> level = [new Place([], schema.RootTypeFor(operation.Operation)!, operation.SelectionSet)];
        while (level.Count > 0)
        {
            Place[] below = [.. level.SelectMany(place => place.Fields(schema, fragments))];
            Place[] lists = [.. below.Where(place => place.IsList)];
            if (lists.Length > 0)
            {
                return lists.Length == 1
                    ? (new OperationTable(lists[0].Path, [.. ColumnsOf(lists[0], lists[0].Path.Count, schema, fragments).DistinctBy(column => column.Name, StringComparer.Ordinal)]), [])
                    : (null, [.. lists.Select(list => string.Join('.', list.Path))]);
            }

            level = [.. below.Where(place => place.Selection is not null)];
        }

        return (null, []);
    }

    /// <summary>The rows of an answer; none where an object above the list is null.</summary>
    public IEnumerable<JsonElement> RowsOf(JsonElement data)
    {
        var value = At(data, path);
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Empty<JsonElement>();
    }

    /// <summary>Where the next page goes on: the value of <c>after</c>. Null when this is the last page, and for a list that has no pages.</summary>
    public JsonElement? NextOf(JsonElement data) => At(data, path.SkipLast(1)) switch
    {
        { ValueKind: JsonValueKind.Object } page when page.TryGetProperty("pageInfo", out var info) => info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor") : null,
        { ValueKind: JsonValueKind.Object } page when page.TryGetProperty("hasMore", out var more) => more.GetBoolean() ? page.GetProperty("lastNumber") : null,
        _ => null,
    };

    private static JsonElement At(JsonElement data, IEnumerable<string> path) =>
        path.Aggregate(data, (value, name) => value.ValueKind == JsonValueKind.Object ? value.GetProperty(name) : default);

    private static IEnumerable<OperationColumn> ColumnsOf(Place place, int depth, Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        if (place.Selection is null || (place.IsList && place.Path.Count > depth))
        {
            string[] path = [.. place.Path.Skip(depth)];
            return [new OperationColumn(path, path.Length == 0 ? place.Path[^1] : string.Join('.', path), place.Description)];
        }

        return place.Fields(schema, fragments).SelectMany(below => ColumnsOf(below, depth, schema, fragments));
    }

    /// <summary>A field of the operation: where its value stands in the answer, its type, and what is selected below it.</summary>
    private sealed record Place(IReadOnlyList<string> Path, GraphQLType Type, SelectionSetNode? Selection, string? Description = null)
    {
        public bool IsList => Type.NullableType is ListType;

        /// <summary>What is selected below, fragments unfolded. The list of a Relay connection is its nodes or edges; whatever else it lists is about the page.</summary>
        public IEnumerable<Place> Fields(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
        {
            var type = (CompositeType)Type.Named;
            var fields = FieldsIn(Selection!, type, schema, fragments);
            return type.Name.EndsWith("Connection", StringComparison.Ordinal) ? fields.Where(place => place.Path[^1] is "nodes" or "edges" || !place.IsList) : fields;
        }

        private IEnumerable<Place> FieldsIn(SelectionSetNode selection, CompositeType type, Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) =>
            selection.Selections.SelectMany(selected => selected switch
            {
                FieldNode field => [new Place([.. Path, (field.Alias ?? field.Name).Value], TypeOf(field, type, schema), field.SelectionSet, (type as FieldsType)?.FindField(field.Name.Value)?.Description)],
                InlineFragmentNode inline => FieldsIn(inline.SelectionSet, Narrowed(inline.TypeCondition, type, schema), schema, fragments),
                FragmentSpreadNode spread => FieldsIn(fragments[spread.Name.Value].SelectionSet, Narrowed(fragments[spread.Name.Value].TypeCondition, type, schema), schema, fragments),
                _ => Enumerable.Empty<Place>(),
            });

        private static CompositeType Narrowed(NamedTypeNode? condition, CompositeType type, Schema schema) =>
            condition is null ? type : (CompositeType)schema.FindType(condition.Name.Value)!;

        /// <summary>A meta-field such as <c>__typename</c> is no field of the type; it is a text.</summary>
        private static GraphQLType TypeOf(FieldNode field, CompositeType type, Schema schema) =>
            (type as FieldsType)?.FindField(field.Name.Value)?.Type ?? schema.FindType("String")!;
    }
}

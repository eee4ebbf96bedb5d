using GraphQL.Engine.Types;

namespace GraphQL.Engine.Comparison;

/// <summary>Compares two schemas.</summary>
public static class SchemaComparison
{
    /// <summary>
    /// What has changed, with the kinds and the severities of graphql-js. Like there, no kind tells of root operation types, <c>@oneOf</c>, <c>@specifiedBy</c>,
    /// deprecation, applied directives, or the order of anything.
    /// </summary>
    /// <returns>Types in the order of the schemas, then directives; empty when nothing that has a kind is different.</returns>
    public static IReadOnlyList<SchemaChange> Compare(Schema earlier, Schema later)
    {
        var changes = new ChangeList(earlier, later);
        TypeChanges.Find(earlier, later, changes);
        DirectiveChanges.Find(earlier, later, changes);
        return changes.All;
    }
}

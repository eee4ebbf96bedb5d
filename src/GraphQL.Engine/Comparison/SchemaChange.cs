using GraphQL.Engine.Types;

namespace GraphQL.Engine.Comparison;

/// <summary>One difference between an earlier and a later schema.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Coordinate">What has changed, as a schema coordinate: <c>Forum.seats(first:)</c>. For members of a union, interfaces of a type and locations of a directive it is that of the union, type or directive, and the message names the rest.</param>
/// <param name="Message">How it has changed, one sentence on one line.</param>
/// <param name="Place">Where to look, <c>forum.graphql:3:5</c>: at the element in the later schema, at what it was part of when it is gone, in the earlier schema when that is gone too. Null for what no file defines.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Coordinate, string Message, string? Place)
{
    /// <summary>What it means to those who ask.</summary>
    public SchemaChangeSeverity Severity => Kind switch
    {
        <= SchemaChangeKind.DirectiveLocationRemoved => SchemaChangeSeverity.Breaking,
        <= SchemaChangeKind.InputFieldDefaultValueChange => SchemaChangeSeverity.Dangerous,
        _ => SchemaChangeSeverity.Safe,
    };

    /// <summary>The name of the kind, <c>FIELD_REMOVED</c>.</summary>
    public string Name => ConstantCase.Of(Kind.ToString());

    /// <summary>Kind, coordinate and message on one line, the same wherever the files lie: <c>FIELD_REMOVED Forum.name: The field is gone.</c></summary>
    public override string ToString() => $"{Name} {Coordinate}: {Message}";
}

using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>A field of the schema that a resolver is bound to.</summary>
internal sealed record FieldPlace(ObjectType Type, FieldDefinition Field)
{
    public string Coordinate => $"{Type.Name}.{Field.Name}";
}

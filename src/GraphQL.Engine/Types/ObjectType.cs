namespace GraphQL.Engine.Types;

/// <summary>An object type (§3.6).</summary>
public sealed class ObjectType(string name) : FieldsType(name);

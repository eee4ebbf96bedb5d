namespace GraphQL.Engine.Types;

/// <summary>An interface type (§3.7).</summary>
public sealed class InterfaceType(string name) : FieldsType(name);

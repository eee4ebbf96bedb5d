namespace GraphQL.Engine.Types;

/// <summary>A type that is selected from: object, interface or union (§2.5, <c>IsCompositeType</c>).</summary>
public abstract class CompositeType(string name) : NamedType(name);

using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>An object type with the CLR type of its objects: knows how to make a level of them.</summary>
internal abstract class ObjectRows(ObjectType type)
{
    public ObjectType Type { get; } = type;

    public abstract Type ClrType { get; }

    /// <summary>A level of those of <paramref name="values"/> that <paramref name="entries"/> names.</summary>
    public abstract Level OpenLevel(SelectionPlan selection, CompositeColumn source, object[] values, List<int> entries);
}

using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Writes values of one CLR type as one scalar or enum type (§6.4.3 CoerceResult).</summary>
internal abstract class LeafWriter<T>
{
    /// <summary>True when some values of the CLR type are not values of the GraphQL type, so that columns are checked before anything is written.</summary>
    public virtual bool CanFail => false;

    /// <summary>What is wrong with a value; null when it can be written.</summary>
    public virtual string? Check(T value) => null;

    /// <summary>Writes a value that passed the check and is not null.</summary>
    public abstract void Write(T value, Utf8JsonWriter writer);
}

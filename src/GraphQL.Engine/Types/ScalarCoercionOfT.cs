using System.Text.Json;

namespace GraphQL.Engine.Types;

/// <summary>A scalar whose values are of one CLR type: results are written without boxing.</summary>
/// <typeparam name="T">The type of the values inside the program.</typeparam>
public abstract class ScalarCoercion<T> : ScalarCoercion
    where T : notnull
{
    /// <inheritdoc/>
    public sealed override Type ValueType => typeof(T);

    /// <summary>True when every value of <typeparamref name="T"/> can be written. When false, each value is written once to try before the answer is begun, so that a bad one becomes a field error.</summary>
    public abstract bool WritesEveryValue { get; }

    /// <inheritdoc cref="ScalarCoercion.WriteResult"/>
    public abstract void WriteResult(T value, Utf8JsonWriter writer);

    /// <inheritdoc/>
    public sealed override void WriteResult(object value, Utf8JsonWriter writer) => WriteResult((T)value, writer);
}

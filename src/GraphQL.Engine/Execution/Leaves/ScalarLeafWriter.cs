using System.Text.Json;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A custom scalar with a coercion of its own CLR type.</summary>
internal sealed class ScalarLeafWriter<T>(ScalarCoercion<T> coercion) : LeafWriter<T>
    where T : notnull
{
    public override bool CanFail => !coercion.WritesEveryValue;

    public override string? Check(T value) => TrialWriter.Try(coercion.WriteResult, value);

    public override void Write(T value, Utf8JsonWriter writer) => coercion.WriteResult(value, writer);
}

using System.Text.Json;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A scalar with a coercion of any values.</summary>
internal sealed class BoxedScalarLeafWriter<T>(ScalarCoercion coercion) : LeafWriter<T>
    where T : notnull
{
    public override bool CanFail => true;

    public override string? Check(T value) => TrialWriter.Try<object>(coercion.WriteResult, value);

    public override void Write(T value, Utf8JsonWriter writer) => coercion.WriteResult(value, writer);
}

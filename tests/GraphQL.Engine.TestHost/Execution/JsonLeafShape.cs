using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Scalars and enums.</summary>
internal sealed class JsonLeafShape(bool isNullable, JsonLeafWriter writer) : JsonShape(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, Value?[] values, int count, bool[]? nulls)
    {
        var column = new LeafColumn<Value?>(place, IsNullable, values, count, nulls, writer);
        Settle(run, column, values);
        return column;
    }

    protected override FieldError? Check(Value value, FieldPlan field) => writer.Check(value) is { } fault ? new FieldError(fault) : null;
}

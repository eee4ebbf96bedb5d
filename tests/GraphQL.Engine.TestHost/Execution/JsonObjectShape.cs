using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Objects of one type. Any value is one, if need be one without properties.</summary>
internal sealed class JsonObjectShape(bool isNullable, ObjectType type) : JsonShape(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, Value?[] values, int count, bool[]? nulls)
    {
        var column = new ObjectColumn<Value?, Value>(place, IsNullable, values, count, nulls, place.Field.SelectionOn(type));
        Settle(run, column, values);
        run.Composites.Add(column);
        return column;
    }

    protected override FieldError? Check(Value value, FieldPlan field) => field.SelectionOn(type).Fault;
}

using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Objects of an interface or union.</summary>
internal sealed class JsonAbstractShape(bool isNullable, JsonRuntimeTypes runtimeTypes) : JsonShape(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, Value?[] values, int count, bool[]? nulls)
    {
        var column = new AbstractColumn<Value>(place, IsNullable, values!, count, nulls, runtimeTypes);
        Settle(run, column, values);
        run.Composites.Add(column);
        return column;
    }

    protected override FieldError? Check(Value value, FieldPlan field) => runtimeTypes.Find(value) is { } found
        ? field.SelectionOn(found.Type).Fault
        : new FieldError($"Abstract type \"{runtimeTypes.AbstractName}\" must resolve to one of its object types; __typename is {value.TypeName ?? "missing"} (§6.4.3).");
}

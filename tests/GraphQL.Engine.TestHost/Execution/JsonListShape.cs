using System.Text.Json;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Lists.</summary>
internal sealed class JsonListShape(bool isNullable, JsonShape itemShape) : JsonShape(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, Value?[] values, int count, bool[]? nulls)
    {
        var column = new ListColumn(place, IsNullable, count, nulls);
        Settle(run, column, values);
        var offsets = Pool.Rent<int>(count + 1);
        offsets[0] = 0;
        for (var entry = 0; entry < count; entry++)
            offsets[entry + 1] = offsets[entry] + (column.IsNull(entry) ? 0 : values[entry]!.Json.GetArrayLength());
        column.SetOffsets(offsets);
        column.Items = itemShape.Complete(run, place with { List = column }, Flatten(column, values, offsets), offsets[count], null);
        return column;
    }

    protected override FieldError? Check(Value value, FieldPlan field) => value.Json.ValueKind == JsonValueKind.Array ? null : new FieldError("Expected Iterable, but did not find one (§6.4.3).");

    private static Value?[] Flatten(ListColumn column, Value?[] values, int[] offsets)
    {
        var items = Pool.RentCleared<Value?>(offsets[column.Count]);
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (column.IsNull(entry))
                continue;

            var at = offsets[entry];
            foreach (var item in values[entry]!.Json.EnumerateArray())
                items[at++] = Value.Of(item);
        }

        return items;
    }
}

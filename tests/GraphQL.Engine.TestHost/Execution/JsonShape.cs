using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Completes JSON values of one type (§6.4.3); the subclasses say what their kind of type makes of them.</summary>
/// <param name="isNullable">Whether the place may be null.</param>
internal abstract class JsonShape(bool isNullable) : Shape<Value?>(isNullable)
{
    /// <summary>The shape of any output type.</summary>
    public static JsonShape For(GraphQLType type, Schema schema)
    {
        var isNullable = type is not NonNullType;
        return type.NullableType switch
        {
            ListType list => new JsonListShape(isNullable, For(list.ItemType, schema)),
            ObjectType single => new JsonObjectShape(isNullable, single),
            CompositeType composite => new JsonAbstractShape(isNullable, new JsonRuntimeTypes(composite, schema)),
            var leaf => new JsonLeafShape(isNullable, JsonLeafWriter.For((NamedType)leaf)),
        };
    }

    /// <summary>What keeps a value from being of the type; null when nothing does.</summary>
    protected abstract FieldError? Check(Value value, FieldPlan field);

    /// <summary>Makes nulls of what is null, and errors of what fails.</summary>
    protected void Settle(Run run, Column column, Value?[] values)
    {
        CompleteNulls(run, column, values);
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (column.IsNull(entry))
                continue;
            if (values[entry]!.Error is { } failed)
                run.Fail(column, entry, new FieldError(failed));
            else if (Check(values[entry]!, column.Place.Field) is { } fault)
                run.Fail(column, entry, fault);
        }
    }
}

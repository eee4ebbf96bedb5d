using GraphQL.Engine.Binding;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Reads the property of its parent's value with the field's name.</summary>
internal sealed class JsonResolver(string field, JsonShape shape) : FieldResolver<Value>
{
    public override ValueTask<Column> ResolveAsync(Run run, ColumnPlace place, bool[]? dead, object arguments, Value scope)
    {
        var values = Pool.RentCleared<Value?>(place.Level.Count);
        for (var row = 0; row < place.Level.Count; row++)
        {
            if (dead is null || !dead[row])
                values[row] = (place.Level is Level<Value> level ? level.Objects[row] : scope).Field(field);
        }

        return new(shape.Complete(run, place, values, place.Level.Count, dead));
    }

    protected override object BindOwn(IReadOnlyDictionary<string, object?> arguments) => arguments;
}

using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary><c>__schema</c> and <c>__type</c>, on the root or wherever else a value of its type stands.</summary>
internal sealed class IntrospectionResolver<T>(Func<IReadOnlyDictionary<string, object?>, T?> find, Shape<T> shape) : FieldResolver<Value>
    where T : class
{
    public override ValueTask<Column> ResolveAsync(Run run, ColumnPlace place, bool[]? dead, object arguments, Value scope)
    {
        var values = Pool.RentCleared<T>(place.Level.Count);
        values.AsSpan(0, place.Level.Count).Fill(find((IReadOnlyDictionary<string, object?>)arguments)!);
        return new(shape.Complete(run, place, values, place.Level.Count, dead));
    }

    protected override object BindOwn(IReadOnlyDictionary<string, object?> arguments) => arguments;
}

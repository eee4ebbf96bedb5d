using System.Reflection;

namespace GraphQL.Engine.Binding;

/// <inheritdoc/>
internal sealed class ArgumentBinder<TArguments>(ConstructorInfo constructor, IReadOnlyList<ArgumentParameter> parameters) : ArgumentBinder
    where TArguments : notnull
{
    private readonly ConstructorInvoker invoker = ConstructorInvoker.Create(constructor);

    public TArguments Bind(IReadOnlyDictionary<string, object?> values)
    {
        var taken = new object?[parameters.Count];
        for (var i = 0; i < taken.Length; i++)
            taken[i] = parameters[i].Take(values);
        return (TArguments)invoker.Invoke(taken.AsSpan());
    }

    public override object BindBoxed(IReadOnlyDictionary<string, object?> values) => Bind(values);
}

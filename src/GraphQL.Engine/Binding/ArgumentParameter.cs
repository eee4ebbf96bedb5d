namespace GraphQL.Engine.Binding;

/// <summary>One parameter of a record of arguments.</summary>
/// <param name="Name">The argument or input field it takes, as the SDL names it.</param>
/// <param name="WhenAbsent">What it gets when none was given and the SDL has no default: the parameter's own default, or null.</param>
/// <param name="Convert">Makes the CLR value of a coerced value that is not null.</param>
internal sealed record ArgumentParameter(string Name, object? WhenAbsent, Func<object, object> Convert)
{
    public object? Take(IReadOnlyDictionary<string, object?> values)
    {
        if (!values.TryGetValue(Name, out var value))
            return WhenAbsent;

        return value is null ? null : Convert(value);
    }
}

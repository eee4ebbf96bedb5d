namespace GraphQL.Engine.Binding;

/// <summary>What a resolver has for one parent: a value (null included), or an error for that parent alone.</summary>
public readonly record struct FieldResult<T>
{
    /// <summary>A value.</summary>
    public FieldResult(T value)
    {
        Value = value;
    }

    /// <summary>A field error.</summary>
    public FieldResult(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Value = default!;
        Error = error;
    }

    /// <summary>The value; meaningless when <see cref="Error"/> is given.</summary>
    public T Value { get; }

    /// <summary>The error; null when there is a value.</summary>
    public FieldError? Error { get; }

    /// <summary>A value stands for itself.</summary>
    public static implicit operator FieldResult<T>(T value) => new(value);

    /// <summary>An error stands for itself.</summary>
    public static implicit operator FieldResult<T>(FieldError error) => new(error);
}

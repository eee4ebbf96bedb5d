namespace GraphQL.Engine.Binding;

/// <summary>Makes <see cref="FieldResult{T}"/>.</summary>
public static class FieldResult
{
    /// <summary>A value. Needed where the type is an interface, which C# does not convert implicitly.</summary>
    public static FieldResult<T> Of<T>(T value) => new(value);

    /// <summary>A field error for one parent; converts to every <see cref="FieldResult{T}"/>.</summary>
    /// <param name="message">For the client: what is wrong and what to do.</param>
    /// <param name="code">A stable code for programs; null when there is none.</param>
    public static FieldError Error(string message, string? code = null) => new(message, code);
}

namespace GraphQL.Engine.Binding;

/// <summary>Makes a record of coerced values: one constructor parameter for each argument or input field, by name.</summary>
internal abstract class ArgumentBinder
{
    /// <summary>The record, boxed.</summary>
    public abstract object BindBoxed(IReadOnlyDictionary<string, object?> values);
}

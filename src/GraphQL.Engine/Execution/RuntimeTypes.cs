namespace GraphQL.Engine.Execution;

/// <summary>Which object type of an interface or union a value is of (§6.4.3 ResolveAbstractType).</summary>
internal abstract class RuntimeTypes(string abstractName)
{
    /// <summary>The interface or union.</summary>
    public string AbstractName { get; } = abstractName;

    /// <summary>The object type of a value; null when nothing says which it is.</summary>
    public abstract ObjectRows? Find(object value);
}

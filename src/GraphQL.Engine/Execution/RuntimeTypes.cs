using System.Collections.Concurrent;

namespace GraphQL.Engine.Execution;

/// <summary>Which object type of an interface or union a CLR type stands for (§6.4.3 ResolveAbstractType): the nearest class or interface of it that is bound to one.</summary>
internal sealed class RuntimeTypes(string abstractName, IReadOnlyList<ObjectRows> possible)
{
    private readonly ConcurrentDictionary<Type, ObjectRows?> found = new();

    /// <summary>The interface or union.</summary>
    public string AbstractName { get; } = abstractName;

    /// <summary>The object type; null when none is bound to the CLR type or anything it derives from, or several equally near.</summary>
    public ObjectRows? Find(Type clrType) => found.GetOrAdd(clrType, Nearest);

    private ObjectRows? Nearest(Type clrType)
    {
        for (var type = clrType; type is not null; type = type.BaseType)
        {
            if (possible.FirstOrDefault(candidate => candidate.ClrType == type) is { } exact)
                return exact;
        }

        var byInterface = possible.Where(candidate => candidate.ClrType.IsInterface && candidate.ClrType.IsAssignableFrom(clrType)).ToList();
        return byInterface.Count == 1 ? byInterface[0] : null;
    }
}

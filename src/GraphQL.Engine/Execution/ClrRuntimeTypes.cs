using System.Collections.Concurrent;

namespace GraphQL.Engine.Execution;

/// <summary>By the CLR type of the value: the nearest class or interface of it that is bound to one of the object types.</summary>
internal sealed class ClrRuntimeTypes(string abstractName, IReadOnlyList<ObjectRows> possible) : RuntimeTypes(abstractName)
{
    private readonly ConcurrentDictionary<Type, ObjectRows?> found = new();

    /// <inheritdoc/>
    /// <returns>Null when none is bound to the CLR type or anything it derives from, or several equally near.</returns>
    public override ObjectRows? Find(object value) => found.GetOrAdd(value.GetType(), Nearest);

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

using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>ResolveAbstractType (§6.4.3) by the value's own <c>__typename</c>.</summary>
internal sealed class JsonRuntimeTypes(CompositeType type, Schema schema) : RuntimeTypes(type.Name)
{
    private readonly Dictionary<string, ObjectRows> possible = schema.PossibleTypes(type).ToDictionary(member => member.Name, ObjectRows (member) => new ObjectRows<Value>(member), StringComparer.Ordinal);

    public override ObjectRows? Find(object value) => ((Value)value).TypeName is { } name ? possible.GetValueOrDefault(name) : null;
}

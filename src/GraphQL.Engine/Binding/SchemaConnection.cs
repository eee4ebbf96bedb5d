using GraphQL.Engine.Execution;
using GraphQL.Engine.Introspection;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>Connects all resolvers with the schema, and says everything that does not fit.</summary>
internal sealed class SchemaConnection<TScope>
{
    private readonly Schema schema;
    private readonly Mismatches mismatches;
    private readonly IReadOnlyList<Bindings<TScope>> bindings;
    private readonly Dictionary<string, List<ObjectFields<TScope>>> objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectRows> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuntimeTypes> runtimeTypes = new(StringComparer.Ordinal);

    private SchemaConnection(Schema schema, IReadOnlyList<Bindings<TScope>> bindings, Mismatches mismatches)
    {
        this.schema = schema;
        this.bindings = bindings;
        this.mismatches = mismatches;
    }

    /// <summary>The resolvers by object type and field.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="bindings">The host's resolvers and those of introspection.</param>
    /// <exception cref="SchemaBindingException">Something does not fit.</exception>
    public static ResolverTable Connect(Schema schema, params IReadOnlyList<Bindings<TScope>> bindings)
    {
        var mismatches = new Mismatches(node => schema.Places?.Find(node)?.ToString());
        var resolvers = new SchemaConnection<TScope>(schema, bindings, mismatches).Connect();
        return mismatches.All.Count > 0 ? throw new SchemaBindingException(mismatches.All) : new ResolverTable(resolvers);
    }

    private Dictionary<(ObjectType Type, string Field), FieldResolver> Connect()
    {
        CollectEnums();
        CollectObjects();
        CollectAbstracts();
        var connector = new Connector(mismatches, enums, abstracts, rows, runtimeTypes);
        var resolvers = new Dictionary<(ObjectType, string), FieldResolver>();
        foreach (var type in schema.Types.OfType<ObjectType>())
        {
            if (objects.TryGetValue(type.Name, out var fields))
                ConnectFields(connector, type, fields, resolvers);
            else if (type != schema.SubscriptionType)
                mismatches.Add(type.Definition, $"type {type.Name} has no resolvers.");
        }

        return resolvers;
    }

    private void CollectEnums()
    {
        foreach (var (name, clrType) in bindings.SelectMany(part => part.Enums))
        {
            if (schema.FindType(name) is not EnumType type)
            {
                mismatches.Add(null, $"{ClrName.Of(clrType)} is bound to the enum {name}, which the SDL does not have.");
                continue;
            }

            enums[name] = clrType;
            foreach (var mismatch in EnumMembers.MismatchesOf(type, clrType))
                mismatches.Add(type.Definition, mismatch);
        }
    }

    private void CollectObjects()
    {
        foreach (var part in bindings)
        {
            foreach (var (operation, fields) in part.Roots)
            {
                if (schema.RootTypeFor(operation) is { } root)
                    AddObject(root.Name, fields);
                else
                    mismatches.Add(null, $"Resolvers are bound to the root of {operation}, which the SDL does not have.");
            }

            foreach (var (name, fields) in part.Objects)
                AddObject(name, fields);
        }
    }

    private void AddObject(string name, ObjectFields<TScope> fields)
    {
        if (schema.FindType(name) is not ObjectType type)
        {
            mismatches.Add(null, $"{ClrName.Of(fields.ClrType)} is bound to the type {name}, which the SDL does not have.");
            return;
        }

        if (!objects.TryGetValue(name, out var parts))
        {
            objects.Add(name, parts = []);
            rows.Add(name, fields.RowsOf(type));
        }

        parts.Add(fields);
    }

    private void CollectAbstracts()
    {
        foreach (var (name, clrType) in bindings.SelectMany(part => part.Abstracts))
        {
            if (schema.FindType(name) is not (InterfaceType or UnionType))
            {
                mismatches.Add(null, $"{ClrName.Of(clrType)} is bound to the interface or union {name}, which the SDL does not have.");
                continue;
            }

            var type = (CompositeType)schema.FindType(name)!;
            var possible = schema.PossibleTypes(type).Where(member => rows.ContainsKey(member.Name)).Select(member => rows[member.Name]).ToList();
            CheckMembers(type, clrType, possible);
            abstracts[name] = clrType;
            runtimeTypes[name] = new ClrRuntimeTypes(name, possible);
        }
    }

    private void CheckMembers(CompositeType type, Type clrType, List<ObjectRows> possible)
    {
        foreach (var member in possible.Where(member => !clrType.IsAssignableFrom(member.ClrType)))
            mismatches.Add(type.Definition, $"{type.Name} is {ClrName.Of(clrType)} inside the program, its possible type {member.Type.Name} is {ClrName.Of(member.ClrType)}, which is none.");
        foreach (var same in possible.GroupBy(member => member.ClrType).Where(group => group.Count() > 1))
            mismatches.Add(type.Definition, $"{type.Name}: {string.Join(" and ", same.Select(member => member.Type.Name))} are all {ClrName.Of(same.Key)} inside the program, so nothing says which of them a value is.");
    }

    private void ConnectFields(Connector connector, ObjectType type, List<ObjectFields<TScope>> parts, Dictionary<(ObjectType, string), FieldResolver> resolvers)
    {
        var definitions = FieldsOf(type);
        foreach (var field in definitions)
        {
            if (ConnectField(connector, new FieldPlace(type, field), parts) is { } resolver)
                resolvers.Add((type, field.Name), resolver);
        }

        var known = definitions.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in parts.SelectMany(part => part.Fields.Keys.Concat(part.Scopes.Keys)).Distinct(StringComparer.Ordinal).Where(name => !known.Contains(name)))
            mismatches.Add(type.Definition, $"{type.Name}.{name} is bound, the SDL has no such field.");
    }

    private FieldResolver<TScope>? ConnectField(Connector connector, FieldPlace place, List<ObjectFields<TScope>> parts)
    {
        var bound = parts.Select(part => part.Fields.GetValueOrDefault(place.Field.Name)).OfType<FieldBinding<TScope>>().ToList();
        if (bound.Count != 1)
        {
            mismatches.Add(place.Field.Definition, $"{place.Coordinate} has {(bound.Count == 0 ? "no resolver" : "several resolvers; keep one")}.");
            return null;
        }

        var scopes = parts.Select(part => part.Scopes.GetValueOrDefault(place.Field.Name)).OfType<ScopeBinding<TScope>>().ToList();
        var resolver = bound[0].Connect(connector, place, scopes.Count == 0 ? null : scopes[0].Connect(connector, place));
        connector.ReportUntaken(place);
        CheckListSize(place);
        if (resolver is not null && resolver.Open is not null != (place.Type == schema.SubscriptionType))
            mismatches.Add(place.Field.Definition, $"{place.Coordinate} {(resolver.Open is null ? "is a field of subscriptions and has no stream" : "has a stream and is no field of subscriptions")}.");
        if (resolver is not null)
            resolver.Guard = GuardOf(place);
        return resolver;
    }

    /// <summary>The host's guard before a field of the host's; introspection tells the contract, which is everybody's.</summary>
    private Func<TScope, FieldRefusal?>? GuardOf(FieldPlace place) =>
        place.Type.Name.StartsWith("__", StringComparison.Ordinal) || place.Field.Name.StartsWith("__", StringComparison.Ordinal)
            ? null
            : bindings.Select(part => part.FieldGuard).OfType<Func<string, string, Func<TScope, FieldRefusal?>?>>().FirstOrDefault()?.Invoke(place.Type.Name, place.Field.Name);

    private void CheckListSize(FieldPlace place)
    {
        foreach (var name in ListSize.Of(place.Field).SlicingArguments.Where(name => place.Field.FindArgument(name) is null))
            mismatches.Add(place.Field.Definition, $"{place.Coordinate}: @listSize names the slicing argument {name}, which the field does not have.");
    }

    /// <summary>The fields of the SDL, and on the root of queries the meta-fields of introspection (§4.2).</summary>
    private List<FieldDefinition> FieldsOf(ObjectType type) =>
        type == schema.QueryType ? [.. type.Fields, IntrospectionFields.Schema, IntrospectionFields.Type] : [.. type.Fields];
}

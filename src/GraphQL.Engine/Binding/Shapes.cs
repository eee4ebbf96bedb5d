using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>Finds how the CLR type of a resolver's values becomes the type of its field, or says why it cannot.</summary>
internal sealed class Shapes(LeafWriters leaves, IReadOnlyDictionary<string, ObjectRows> objects, IReadOnlyDictionary<string, Type> abstracts, IReadOnlyDictionary<string, RuntimeTypes> runtimeTypes, Action<FieldPlace, string> report)
{
    /// <summary>The shape; null when the types do not fit, which has been reported.</summary>
    public Shape<TValue>? Create<TValue>(FieldPlace place)
    {
        try
        {
            return (Shape<TValue>)Create(place.Field.Type, typeof(TValue));
        }
        catch (MismatchException mismatch)
        {
            report(place, $"is {place.Field.Type}, its resolver gives {ClrName.Of(typeof(TValue))}: {mismatch.Message}");
            return null;
        }
    }

    private object Create(GraphQLType type, Type clrType)
    {
        if (type is NonNullType && Nullable.GetUnderlyingType(clrType) is not null)
            throw new MismatchException($"{type} is never null, {ClrName.Of(clrType)} may be.");

        var isNullable = type is not NonNullType;
        return type.NullableType switch
        {
            ListType list => CreateList(list, clrType, isNullable),
            ObjectType objectType => CreateObject(objectType, clrType, isNullable),
            CompositeType composite => CreateAbstract(composite, clrType, isNullable),
            NamedType leaf => leaves.Find(leaf, clrType) is { } writer
                ? Make(typeof(LeafShape<>), [clrType], isNullable, writer)
                : throw new MismatchException($"{leaf.Name} is {leaves.Expected(leaf)} inside the program."),
            _ => throw new MismatchException($"{type} is not known."),
        };
    }

    private object CreateList(ListType type, Type clrType, bool isNullable)
    {
        var itemTypes = clrType.GetInterfaces().Append(clrType)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .Select(list => list.GetGenericArguments()[0])
            .ToList();
        if (itemTypes.Count != 1)
            throw new MismatchException($"{type} is an IReadOnlyList, or a list or array, inside the program.");

        return Make(typeof(ListShape<,>), [clrType, itemTypes[0]], isNullable, Create(type.ItemType, itemTypes[0]));
    }

    private object CreateObject(ObjectType type, Type clrType, bool isNullable)
    {
        if (!objects.TryGetValue(type.Name, out var rows))
            throw new MismatchException($"no resolvers are bound to {type.Name}.");

        return rows.ClrType.IsAssignableFrom(Nullable.GetUnderlyingType(clrType) ?? clrType)
            ? Make(typeof(ObjectShape<,>), [clrType, rows.ClrType], isNullable, type)
            : throw new MismatchException($"{type.Name} is {ClrName.Of(rows.ClrType)} inside the program.");
    }

    private object CreateAbstract(CompositeType type, Type clrType, bool isNullable)
    {
        if (!abstracts.TryGetValue(type.Name, out var bound))
            throw new MismatchException($"{type.Name} is bound to no CLR type; bind it with Abstract.");

        return bound.IsAssignableFrom(clrType) && !clrType.IsValueType
            ? Make(typeof(AbstractShape<>), [clrType], isNullable, runtimeTypes[type.Name])
            : throw new MismatchException($"{type.Name} is {ClrName.Of(bound)} inside the program.");
    }

    private static object Make(Type definition, Type[] types, params object[] arguments) => Activator.CreateInstance(definition.MakeGenericType(types), arguments)!;

    private sealed class MismatchException(string message) : Exception(message);
}

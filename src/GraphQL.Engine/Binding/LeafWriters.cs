using GraphQL.Engine.Execution;
using GraphQL.Engine.Execution.Leaves;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>Which CLR types may stand for which scalar and enum types, and how they are written.</summary>
internal sealed class LeafWriters(IReadOnlyDictionary<string, Type> enums)
{
    private static readonly Dictionary<(string Scalar, Type ClrType), object> BuiltIn = new()
    {
        [("Int", typeof(int))] = new IntLeafWriter(),
        [("Int", typeof(long))] = new LongLeafWriter(),
        [("Float", typeof(double))] = new DoubleLeafWriter(),
        [("Float", typeof(decimal))] = new DecimalLeafWriter(),
        [("Float", typeof(int))] = new IntLeafWriter(),
        [("String", typeof(string))] = new StringLeafWriter(),
        [("Boolean", typeof(bool))] = new BooleanLeafWriter(),
        [("ID", typeof(string))] = new StringLeafWriter(),
        [("ID", typeof(int))] = new IntIdLeafWriter(),
        [("ID", typeof(long))] = new LongIdLeafWriter(),
        [("ID", typeof(Guid))] = new GuidLeafWriter(),
    };

    /// <summary>A <see cref="LeafWriter{T}"/> of the CLR type; null when it does not fit the type.</summary>
    public object? Find(NamedType type, Type clrType)
    {
        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
            return Find(type, underlying) is { } inner ? Activator.CreateInstance(typeof(NullableLeafWriter<>).MakeGenericType(underlying), inner) : null;

        return type switch
        {
            EnumType enumType => FindEnum(enumType, clrType),
            ScalarType scalar => BuiltIn.GetValueOrDefault((scalar.Name, clrType)) ?? FindScalar(scalar.Coercion, clrType),
            _ => null,
        };
    }

    /// <summary>What a resolver may give, in words.</summary>
    public string Expected(NamedType type) => type switch
    {
        EnumType => enums.TryGetValue(type.Name, out var bound) ? bound.Name : "string (no C# enum is bound to it)",
        ScalarType scalar => BuiltIn.Keys.Where(key => string.Equals(key.Scalar, scalar.Name, StringComparison.Ordinal)).Select(key => ClrName.Of(key.ClrType)).ToList() is { Count: > 0 } known
            ? string.Join(" or ", known)
            : ClrName.Of(scalar.Coercion.ValueType),
        _ => type.Name,
    };

    private object? FindEnum(EnumType type, Type clrType)
    {
        if (clrType == typeof(string))
            return new EnumNameLeafWriter(type);
        if (!clrType.IsEnum || enums.GetValueOrDefault(type.Name) != clrType)
            return null;

        var names = typeof(EnumMembers).GetMethod(nameof(EnumMembers.NamesOf))!.MakeGenericMethod(clrType).Invoke(null, [type]);
        return Activator.CreateInstance(typeof(EnumLeafWriter<>).MakeGenericType(clrType), type.Name, names);
    }

    private static object? FindScalar(ScalarCoercion coercion, Type clrType)
    {
        var typed = typeof(ScalarCoercion<>).MakeGenericType(clrType);
        if (typed.IsInstanceOfType(coercion))
            return Activator.CreateInstance(typeof(ScalarLeafWriter<>).MakeGenericType(clrType), coercion);

        return coercion.ValueType.IsAssignableFrom(clrType)
            ? Activator.CreateInstance(typeof(BoxedScalarLeafWriter<>).MakeGenericType(clrType), coercion)
            : null;
    }
}

using System.Reflection;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>Makes binders for records of arguments and input objects, or says why a record does not fit.</summary>
internal sealed class ArgumentBinders(IReadOnlyDictionary<string, Type> enums)
{
    private readonly Dictionary<(InputObjectType Type, Type ClrType), Lazy<ArgumentBinder?>> inputObjects = [];
    private readonly NullabilityInfoContext nullability = new();

    /// <summary>A binder of a record for a list of arguments or input fields; null when it does not fit.</summary>
    /// <param name="inputs">The arguments or input fields.</param>
    /// <param name="report">Gets a sentence for each mismatch.</param>
    /// <param name="taken">Gets the names of those that the record has a parameter for.</param>
    public ArgumentBinder<TArguments>? Create<TArguments>(IReadOnlyList<InputValueDefinition> inputs, Action<string> report, ISet<string> taken)
        where TArguments : notnull =>
        (ArgumentBinder<TArguments>?)Create(typeof(TArguments), inputs, report, taken);

    private ArgumentBinder? Create(Type record, IReadOnlyList<InputValueDefinition> inputs, Action<string> report, ISet<string> taken)
    {
        var constructor = record.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        if (constructor is null)
        {
            report($"{ClrName.Of(record)} has no public constructor to take the arguments.");
            return null;
        }

        var parameters = constructor.GetParameters().Select(parameter => ParameterFor(parameter, record, inputs, report, taken)).ToList();
        return parameters.Contains(null) ? null : (ArgumentBinder)Activator.CreateInstance(typeof(ArgumentBinder<>).MakeGenericType(record), constructor, parameters)!;
    }

    private ArgumentParameter? ParameterFor(ParameterInfo parameter, Type record, IReadOnlyList<InputValueDefinition> inputs, Action<string> report, ISet<string> taken)
    {
        var input = inputs.FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (input is null)
        {
            report($"{ClrName.Of(record)} takes {parameter.Name}, which the SDL does not have.");
            return null;
        }

        taken.Add(input.Name);
        var convert = ConverterFor(input.Type, parameter.ParameterType, report);
        if (convert is null)
        {
            report($"{input.Name} is {input.Type}, {ClrName.Of(record)} takes it as {ClrName.Of(parameter.ParameterType)}.");
            return null;
        }

        if (input.Type is not NonNullType && !AcceptsNull(parameter))
        {
            report($"{input.Name} is {input.Type} and may be null, {ClrName.Of(record)} takes it as {ClrName.Of(parameter.ParameterType)}, which may not.");
            return null;
        }

        return new ArgumentParameter(input.Name, parameter.HasDefaultValue ? parameter.DefaultValue : null, convert);
    }

    private bool AcceptsNull(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || (!parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState != NullabilityState.NotNull);

    /// <summary>Makes CLR values of coerced ones; null when the CLR type does not fit.</summary>
    private Func<object, object>? ConverterFor(GraphQLType type, Type clrType, Action<string> report)
    {
        var target = Nullable.GetUnderlyingType(clrType) ?? clrType;
        return type.NullableType switch
        {
            ListType list => ListConverter(list, target, report),
            InputObjectType input => InputObjectConverter(input, target, report),
            EnumType enumType => EnumConverter(enumType, target),
            ScalarType scalar => ScalarConverter(scalar, target),
            _ => null,
        };
    }

    private static Func<object, object>? ScalarConverter(ScalarType type, Type target)
    {
        if (target.IsAssignableFrom(type.Coercion.ValueType))
            return static value => value;

        return (type.Name, target) switch
        {
            ("Int", _) when target == typeof(long) => static value => (long)(int)value,
            ("Float", _) when target == typeof(decimal) => static value => (decimal)(double)value,
            _ => null,
        };
    }

    private Func<object, object>? EnumConverter(EnumType type, Type target)
    {
        if (target == typeof(string))
            return static value => value;
        if (!target.IsEnum || enums.GetValueOrDefault(type.Name) != target)
            return null;

        var members = EnumMembers.MembersOf(type, target);
        return value => members[(string)value];
    }

    private Func<object, object>? ListConverter(ListType type, Type target, Action<string> report)
    {
        var itemType = target.IsArray ? target.GetElementType()
            : target.IsGenericType && target.GetGenericTypeDefinition() is { } definition && (definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>) || definition == typeof(IEnumerable<>)) ? target.GetGenericArguments()[0]
            : null;
        if (itemType is null || (type.ItemType is not NonNullType && itemType.IsValueType && Nullable.GetUnderlyingType(itemType) is null))
            return null;
        if (ConverterFor(type.ItemType, itemType, report) is not { } convertItem)
            return null;

        return value =>
        {
            var coerced = (IReadOnlyList<object?>)value;
            var items = Array.CreateInstance(itemType, coerced.Count);
            for (var i = 0; i < coerced.Count; i++)
                items.SetValue(coerced[i] is { } item ? convertItem(item) : null, i);
            return items;
        };
    }

    /// <summary>Input objects may contain themselves, so their binders are made once and looked up late.</summary>
    private Func<object, object>? InputObjectConverter(InputObjectType type, Type target, Action<string> report)
    {
        if (target == typeof(IReadOnlyDictionary<string, object?>))
            return static value => value;
        if (target.IsValueType || target.IsAbstract || target == typeof(object) || target == typeof(string))
            return null;

        if (!inputObjects.TryGetValue((type, target), out var binder))
        {
            binder = new Lazy<ArgumentBinder?>(() => CreateForInputObject(type, target, report));
            inputObjects.Add((type, target), binder);
            _ = binder.Value;
        }

        return value => binder.Value!.BindBoxed((IReadOnlyDictionary<string, object?>)value);
    }

    private ArgumentBinder? CreateForInputObject(InputObjectType type, Type target, Action<string> report)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var binder = Create(target, type.Fields, message => report($"input {type.Name}: {message}"), taken);
        foreach (var field in type.Fields.Where(field => !taken.Contains(field.Name)))
            report($"input {type.Name}: no parameter of {ClrName.Of(target)} takes {field.Name}.");
        return binder;
    }
}

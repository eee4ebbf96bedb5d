using System.Text.Json;
using GraphQL.Engine.Types;
using GraphQL.Engine.Types.Scalars;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Coercion;

/// <summary>Takes a JSON value as a value of an input type (§3.5 to §3.12, Input Coercion). Reports every fault of the value, not only the first.</summary>
/// <param name="report">Gets the faulty part, the way to it (null for the whole value) and what is wrong with it.</param>
internal sealed class JsonCoercion(Action<JsonElement, InputPath?, string> report)
{
    /// <summary>The value inside the program; what it is after a fault was reported is of no use.</summary>
    public object? Coerce(JsonElement value, GraphQLType type, InputPath? path = null)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return type is NonNullType ? Fault(value, path, $"Expected non-nullable type \"{type}\" not to be null.") : null;

        return type.NullableType switch
        {
            ListType list => CoerceList(value, list, path),
            InputObjectType input => CoerceInputObject(value, input, path),
            EnumType values => CoerceEnum(value, values, path),
            ScalarType scalar => CoerceScalar(value, scalar, path),
            _ => throw new ArgumentException($"{type} is not an input type (§3.4.2).", nameof(type)),
        };
    }

    /// <summary>§3.11 Input Coercion: what is not a list is a list of one.</summary>
    private List<object?> CoerceList(JsonElement value, ListType type, InputPath? path) =>
        value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select((item, i) => Coerce(item, type.ItemType, new InputPath(path, null, i)))]
            : [Coerce(value, type.ItemType, path)];

    /// <summary>§3.10 Input Coercion. A field that is not given takes its default or stays away; null is given.</summary>
    private object? CoerceInputObject(JsonElement value, InputObjectType type, InputPath? path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Fault(value, path, $"Expected type \"{type}\" to be an object.");

        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (value.TryGetProperty(field.Name, out var given))
                fields[field.Name] = Coerce(given, field.Type, new InputPath(path, field.Name));
            else if (field.DefaultValue is not null)
                fields[field.Name] = field.CoercedDefault;
            else if (field.IsRequired)
                Fault(value, path, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        foreach (var given in value.EnumerateObject().Where(given => type.FindField(given.Name) is null))
            Fault(value, path, $"Field \"{given.Name}\" is not defined by type \"{type}\".{Suggestions.DidYouMean(given.Name, type.Fields.Select(field => field.Name))}");
        if (type.IsOneOf)
            CheckOneOf(value, type, path);
        return fields;
    }

    /// <summary>§3.10.1: exactly one field, and not null.</summary>
    private void CheckOneOf(JsonElement value, InputObjectType type, InputPath? path)
    {
        List<JsonProperty> given = [.. value.EnumerateObject().Where(given => type.FindField(given.Name) is not null)];
        if (given.Count != 1)
            Fault(value, path, $"Exactly one key must be specified for OneOf type \"{type}\".");
        else if (given[0].Value.ValueKind == JsonValueKind.Null)
            Fault(given[0].Value, new InputPath(path, given[0].Name), $"Field \"{given[0].Name}\" must be non-null.");
    }

    /// <summary>§3.9 Input Coercion: JSON has no enum, so the name comes as a string.</summary>
    private object? CoerceEnum(JsonElement value, EnumType type, InputPath? path)
    {
        if (value.ValueKind != JsonValueKind.String)
            return Fault(value, path, $"Enum \"{type}\" cannot represent non-string value: {JsonText.Of(value)}.");

        var name = value.GetString()!;
        return type.FindValue(name)?.Name
            ?? Fault(value, path, $"Value {JsonText.Of(value)} does not exist in \"{type}\" enum.{Suggestions.DidYouMean(Suggestions.Near(name, type.Values.Select(known => known.Name)), "the enum value")}");
    }

    /// <summary>§3.5 Input Coercion, by the rules of the scalar itself.</summary>
    private object? CoerceScalar(JsonElement value, ScalarType type, InputPath? path)
    {
        try
        {
            return type.Coercion.CoerceInputValue(value);
        }
        catch (CoercionException fault)
        {
            return Fault(value, path, Sentence.Of(fault.Message));
        }
    }

    private object? Fault(JsonElement value, InputPath? path, string message)
    {
        report(value, path, message);
        return null;
    }
}

using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using static System.FormattableString;

namespace Appointments.Data.Storage;

/// <summary>A column of a fact, and how its value is written in the journal: the stored value, days as ISO 8601, bytes as small hex.</summary>
internal sealed class FactColumn(IProperty property)
{
    // Looked up once: an import asks them of each of a million rows.
    private readonly Func<object?, object?>? toProvider = property.FindTypeMapping()?.Converter?.ConvertToProvider;
    private readonly IClrPropertyGetter getter = property.GetGetter();
    private readonly int longest = property.GetMaxLength() ?? int.MaxValue;
    private readonly JsonEncodedText member = JsonEncodedText.Encode(property.GetColumnName(), CanonicalJson.WriterOptions.Encoder);

    public string Name { get; } = property.GetColumnName();

    /// <summary>The type as stored, without null: string, long, int, bool, DateOnly or byte[].</summary>
    public Type StoredType { get; } = Nullable.GetUnderlyingType(StoredTypeOf(property)) ?? StoredTypeOf(property);

    /// <summary>The stored value; null when the column is null.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column; not every database would say so.</exception>
    public object? ValueOf(object row)
    {
        var value = getter.GetClrValue(row);
        var stored = value is null || toProvider is null ? value : toProvider(value);
        if (stored is string text && text.Length > longest)
            throw new ArgumentException(Invariant($"{property.DeclaringType.DisplayName()}.{Name} holds at most {longest} characters, not {text.Length}: «{text}»."), nameof(row));
        return stored;
    }

    /// <summary>A parameter of the column's type, to be given a stored value.</summary>
    public DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, name, null, nullable: true);

        // Without a value SqlClient is told the size of a short one, and would cut off the end of a long one without a word.
        if (property.GetMaxLength() is null && (StoredType == typeof(string) || StoredType == typeof(byte[]))) parameter.Size = -1;
        return parameter;
    }

    /// <summary>Writes name and stored value as a member of a JSON object.</summary>
    public void Write(Utf8JsonWriter json, object stored)
    {
        switch (stored)
        {
            case string text: json.WriteString(member, text); break;
            case bool truth: json.WriteBoolean(member, truth); break;
            case long number: json.WriteNumber(member, number); break;
            case int number: json.WriteNumber(member, number); break;
            case DateOnly day: json.WriteString(member, day.ToString("O", CultureInfo.InvariantCulture)); break;
            case byte[] bytes: json.WriteString(member, Convert.ToHexStringLower(bytes)); break;
            default: throw new NotSupportedException($"Column {Name} is stored as {stored.GetType().Name}, which the journal has no form for.");
        }
    }

    private static Type StoredTypeOf(IProperty property) => property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType;
}

using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Appointments.Graph;

/// <summary>A global id (Relay): the type and the register's own number or slug, coded so that nobody builds on its inside.</summary>
/// <param name="Type">The object type's name.</param>
/// <param name="Key">What finds the object within its type.</param>
public readonly record struct GlobalId(string Type, string Key)
{
    /// <summary>The id as clients see it.</summary>
    public static string Of(string type, long number) => new GlobalId(type, number.ToString(CultureInfo.InvariantCulture)).ToString();

    /// <summary>Reads what a client sent; null when it is no id of this register.</summary>
    public static GlobalId? Read(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':', 2);
        return parts.Length == 2 && parts[0].Length > 0 && parts[1].Length > 0 ? new GlobalId(parts[0], parts[1]) : null;
    }

    /// <summary>The key as a number; null when it is none.</summary>
    public long? Number => long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Type}:{Key}"));
}

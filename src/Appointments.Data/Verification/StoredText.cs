using System.Globalization;

namespace Appointments.Data.Verification;

/// <summary>One text for one stored value, as the journal writes it. A value of a type that its column does not have gets a text no journal has.</summary>
internal static class StoredText
{
    public static string? Of(object? stored, Type columnType) => stored switch
    {
        null => null,
        string text when columnType == typeof(string) || columnType == typeof(DateOnly) => text,
        DateTime day when columnType == typeof(DateOnly) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        0L or false when columnType == typeof(bool) => "false",
        1L or true when columnType == typeof(bool) => "true",
        long or int when columnType == typeof(long) || columnType == typeof(int) => Convert.ToString(stored, CultureInfo.InvariantCulture),
        byte[] bytes when columnType == typeof(byte[]) => Convert.ToHexStringLower(bytes),
        byte[] bytes => $"bytes {Convert.ToHexStringLower(bytes)} where a {columnType.Name} belongs",
        _ => string.Create(CultureInfo.InvariantCulture, $"{stored} ({stored.GetType().Name}) where a {columnType.Name} belongs"),
    };
}

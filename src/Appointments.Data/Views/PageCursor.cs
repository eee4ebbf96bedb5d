using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace Appointments.Data.Views;

/// <summary>A place in an open list: behind the entry of that sort key and id, whether or not it is still there.</summary>
public static class PageCursor
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True when the text is a cursor as a page gives it out; ask before handing on what a user sent.</summary>
    public static bool IsValid(string text) => TryRead(text, out _, out _);

    internal static string Write(string sortKey, long id)
    {
        var bytes = new byte[sizeof(long) + Encoding.UTF8.GetByteCount(sortKey)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, id);
        Encoding.UTF8.GetBytes(sortKey, bytes.AsSpan(sizeof(long)));
        return Base64Url.EncodeToString(bytes);
    }

    internal static (string SortKey, long Id) Read(string text) =>
        TryRead(text, out var sortKey, out var id)
            ? (sortKey, id)
            : throw new FormatException($"«{text}» is not a cursor of this register.");

    private static bool TryRead(string text, out string sortKey, out long id)
    {
        (sortKey, id) = (string.Empty, 0);
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            if (bytes.Length < sizeof(long))
                return false;
            id = BinaryPrimitives.ReadInt64BigEndian(bytes);
            sortKey = Strict.GetString(bytes, sizeof(long), bytes.Length - sizeof(long));
            return true;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return false;
        }
    }
}

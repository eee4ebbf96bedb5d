using System.Text;

namespace Appointments.Web.Hosting;

/// <summary>Files that people give, as text.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null when the bytes are not UTF-8, as those of an old spreadsheet are not: æ, ø and å would be guessed.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

namespace Appointments.Web.Documents.Minutes;

/// <summary>The old code page of Windows, in which older papers were saved.</summary>
internal static class Windows1252
{
    /// <summary>What stands at 0x80 to 0x9F; the rest is as in Unicode.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text.</summary>
    public static string Read(byte[] bytes) => string.Create(bytes.Length, bytes, static (text, from) =>
    {
        for (var at = 0; at < from.Length; at++)
            text[at] = from[at] is >= 0x80 and < 0xA0 ? Upper[from[at] - 0x80] : (char)from[at];
    });
}

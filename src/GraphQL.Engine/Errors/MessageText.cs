namespace GraphQL.Engine.Errors;

/// <summary>Keeps messages short: names and values may be as long as the document, and an answer must not outgrow its question a hundredfold.</summary>
internal static class MessageText
{
    /// <summary>More places than these help nobody, and finding line and column of each costs a look through the text.</summary>
    public const int MaxLocations = 20;

    /// <summary>Longer names, literals and values are cut in messages.</summary>
    public const int MaxQuotedLength = 100;

    /// <summary>Longer messages are cut.</summary>
    private const int MaxMessageLength = 1000;

    /// <summary>A name, literal or value as a message quotes it.</summary>
    public static string Abbreviate(string quoted) => Cut(quoted, MaxQuotedLength);

    /// <summary>A message without the paragraph behind it.</summary>
    public static string Limit(string message) => Cut(message, MaxMessageLength);

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;

        var length = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return $"{text[..length]}…";
    }
}

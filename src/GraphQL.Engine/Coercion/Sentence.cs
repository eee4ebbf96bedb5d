namespace GraphQL.Engine.Coercion;

/// <summary>Messages of scalars come with or without a full stop; in a longer message they need one. A sentence in brackets has its own.</summary>
internal static class Sentence
{
    /// <summary>The message, ended.</summary>
    public static string Of(string message) => message is [.., '.' or '?' or '!'] or [.., '.' or '?' or '!', ')'] ? message : $"{message}.";
}

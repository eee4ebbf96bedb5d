namespace GraphQL.Engine.Coercion;

/// <summary>Messages of scalars come with or without a full stop; in a longer message they need one.</summary>
internal static class Sentence
{
    /// <summary>The message, ended.</summary>
    public static string Of(string message) => message is [.., '.' or '?' or '!'] ? message : $"{message}.";
}

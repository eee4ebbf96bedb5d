using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>How the answer is written as JSON.</summary>
internal static class ResponseText
{
    /// <summary>Leaves æ, ø and å as they are. The answer is <c>application/json</c> and is never put into HTML, so <c>&lt;</c> needs no escape either.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The engine writes what is well-formed by construction, at any depth that the limits let through.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Encoder, SkipValidation = true, MaxDepth = int.MaxValue };

    public static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, Encoder);
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GraphQL.Engine;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphQL.Http;

/// <summary>The weak entity tag of an answer (RFC 9110 § 8.8.3): what it depends on, hashed. Known before anything is resolved, so an answer that the client has costs nothing.</summary>
internal static class AnswerTag
{
    /// <summary>The tag of an answer.</summary>
    /// <param name="state">What it depends on besides the request.</param>
    /// <param name="mediaType">In which media type.</param>
    /// <param name="request">What is asked.</param>
    public static EntityTagHeaderValue Of(string state, string mediaType, GraphQLRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> end = stackalloc byte[1];
        foreach (var part in (ReadOnlySpan<string?>)[state, mediaType, request.OperationName])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData(end);
        }

        // The bytes as they came: they need not be text, which is for the engine to say.
        if (request.Variables is { } variables)
            hash.AppendData(JsonMarshal.GetRawUtf8Value(variables));
        hash.AppendData(end);
        hash.AppendData(request.Query.Span);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}\"", isWeak: true);
    }

    /// <summary>Whether the client has it (RFC 9110 § 13.1.2; weak tags compare weakly).</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}

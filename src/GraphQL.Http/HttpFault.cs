using System.Buffers;
using GraphQL.Engine;
using GraphQL.Engine.Errors;

namespace GraphQL.Http;

/// <summary>Why a request is answered without being run.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record HttpFault(int Status, string Message)
{
    /// <summary>The methods that would do, for status 405; else null.</summary>
    public string? Allow { get; init; }

    /// <summary>A stable code for programs; null when there is none.</summary>
    public string? Code { get; init; }

    /// <summary>After how many seconds it may be tried again; null when that is not to be told.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Writes the fault as a GraphQL response: errors, and no data (§7.1).</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var response = GraphQLResponse.Refuse(new GraphQLError(Message) { Code = Code });
        response.WriteTo(output);
    }
}

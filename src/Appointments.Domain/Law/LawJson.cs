using System.Text.Json;
using Appointments.Domain.Text;

namespace Appointments.Domain.Law;

/// <summary>
/// The one written form of a law document: UTF-8 JSON, keys sorted by code unit, absent values left out, no white space.
/// The register stores law documents as facts in these bytes and hashes them, so equal documents must give equal bytes.
/// </summary>
public static class LawJson
{
    /// <summary>The canonical bytes of the document.</summary>
    public static byte[] Write(LawDocument document) => SortedJson.Write(document);

    /// <summary>The document of such bytes. A key that is absent reads as null, so that older bytes stay readable when the type grows.</summary>
    /// <exception cref="JsonException">The bytes are no law document.</exception>
    public static LawDocument Read(ReadOnlySpan<byte> utf8) => SortedJson.Read<LawDocument>(utf8);
}

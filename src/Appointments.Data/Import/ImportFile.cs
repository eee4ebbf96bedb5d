using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Appointments.Data.Import;

/// <summary>A file of the reference data or of a sample.</summary>
/// <param name="Name">Its name without folders, <c>fora.yaml</c>; it says what the file holds.</param>
/// <param name="Text">Its text, YAML.</param>
public sealed record ImportFile(string Name, string Text)
{
    /// <summary>The files as the journal names them: each with the digest of its text.</summary>
    internal static JsonObject ToJson(IReadOnlyList<ImportFile> files) => new()
    {
        ["files"] = new JsonObject(files.Select(file => KeyValuePair.Create(file.Name, (JsonNode?)file.Digest()))),
    };

    private string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

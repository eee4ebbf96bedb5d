using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Law;

/// <summary>The law of a kind as facts: the document, and the seats of the fora that it governs.</summary>
internal static class LawFacts
{
    /// <summary>Records what differs from what stands; for each forum of the kind that the register knows, its seats too.</summary>
    public static async Task RecordAsync(Recording recording, LawDocument law, Source source, CancellationToken cancel)
    {
        var standing = await recording.Standing<LawDocumentRow>().Where(row => row.Kind == law.Kind).ToListAsync(cancel);
        var document = new LawDocumentRow { Kind = law.Kind, Document = Encoding.UTF8.GetString(LawJson.Write(law)), Source = source };
        FactDifference.Record(recording, standing, [document], row => row.Kind);
        var fora = await recording.Standing<ForumRow>().Where(forum => forum.Kind == law.Kind).OrderBy(forum => forum.FactId).ToListAsync(cancel);
        await SeatFacts.RecordAsync(recording, law, [.. fora.Select(LawScope.Of)], cancel);
    }

    /// <summary>The law in a command's input: its kind, and a digest of the document, which stands among the facts. Null for null.</summary>
    public static JsonObject? ToJson(LawDocument? law) => law is null ? null : new JsonObject
    {
        ["kind"] = law.Kind,
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(LawJson.Write(law))),
    };
}

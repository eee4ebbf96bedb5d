using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Law;

/// <summary>
/// Brings the law of a kind into the register: the document as a fact, and for each forum of the kind that the register knows the
/// seats of its plan. Only what differs from what stands is written; an old state keeps the law it was answered by. Import it again
/// after a forum of the kind was added.
/// </summary>
public sealed class ImportLaw(LawDocument law) : Command
{
    /// <inheritdoc/>
    public override string Name => "import-law";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Import;

    internal override JsonObject ToJson() => new()
    {
        ["kind"] = law.Kind,
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(LawJson.Write(law))),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        await RecordDocumentAsync(recording, cancel);
        var fora = await recording.Standing<ForumRow>().Where(forum => forum.Kind == law.Kind).OrderBy(forum => forum.FactId).ToListAsync(cancel);
        foreach (var forum in fora) await SeatFacts.RecordAsync(recording, law, forum.FactId, cancel);
    }

    private async Task RecordDocumentAsync(Recording recording, CancellationToken cancel)
    {
        var standing = await recording.Standing<LawDocumentRow>().Where(row => row.Kind == law.Kind).ToListAsync(cancel);
        var document = new LawDocumentRow
        {
            Kind = law.Kind,
            Document = Encoding.UTF8.GetString(LawJson.Write(law)),
            Source = new Source($"Regler for {law.Name.Da}", null, null, SourceMark.Inferred, "Hver værdi i dokumentet bærer sin egen kilde."),
        };
        FactDifference.Record(recording, standing, [document], row => row.Kind);
    }
}

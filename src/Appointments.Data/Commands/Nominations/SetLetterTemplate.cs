using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>The secretariat lays in its own template of a letter, or goes back to the built-in one.</summary>
/// <param name="kind">Which letter.</param>
/// <param name="fileName">Name of the file, at most 200 characters.</param>
/// <param name="document">The DOCX; null goes back to the built-in one.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class SetLetterTemplate(LetterKind kind, string fileName, byte[]? document, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "set-letter-template";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["kind"] = ContractName.Of(kind), ["fileName"] = fileName, ["sha256"] = document is null ? null : Convert.ToHexStringLower(SHA256.HashData(document)),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var standing = await recording.Standing<LetterTemplateRow>().FirstOrDefaultAsync(row => row.Kind == kind, cancel);
        if (document is null && standing is null)
            recording.Refuse(Objection.Of("NO_TEMPLATE", $"Den indbyggede skabelon er allerede i brug.", $"The built-in template is in use already.", "document"));
        if (recording.Refusals.Count > 0)
            return;
        if (standing is not null) recording.Supersede(standing);
        if (document is not null)
            recording.Add(new LetterTemplateRow { FactId = standing?.FactId ?? 0, Kind = kind, FileName = fileName, Document = Convert.ToBase64String(document), Span = Always.Span, Source = SourceOf.Registration(recording) });
    }
}

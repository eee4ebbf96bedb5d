using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Data.Law;

/// <summary>
/// Brings the law of a kind that is built in into the register: the document as a fact, and for each forum of the kind that the register
/// knows the seats of its plan. Only what differs from what stands is written; an old state keeps the law it was answered by. Import it
/// again after a forum of the kind was added. A kind that the secretariat has registered itself is left as it is.
/// </summary>
public sealed class ImportLaw(LawDocument law) : Command
{
    /// <inheritdoc/>
    public override string Name => "import-law";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Import;

    internal override JsonObject ToJson() => LawFacts.ToJson(law)!;

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await LawOrigin.IsOwnAsync(recording, law.Kind, cancel))
            recording.Refuse(Objection.Of(
                "KIND_TAKEN",
                $"Sekretariatet har selv registreret regler for «{law.Kind}»; de står, og programmets egne er ikke læst ind.",
                $"The secretariat has registered a law of its own for \"{law.Kind}\"; it stands, and the program's is not imported."));
        else
            await LawFacts.RecordAsync(recording, law, new Source($"Regler for {law.Name.Da}", null, null, SourceMark.Inferred, "Hver værdi i dokumentet bærer sin egen kilde."), cancel);
    }
}

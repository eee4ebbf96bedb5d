using System.Text.Json.Nodes;
using Appointments.Data.Journal;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Somebody is nominated, in public or in confidence; or an organisation states why it does not name both sexes. A nomination puts nobody in a seat, and makes nobody a person of the register.</summary>
/// <param name="wanted">Whom, for which seats, by whom.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class RecordNomination(NewNomination wanted, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-nomination";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => wanted.ToJson();

    internal override Task DecideAsync(Recording recording, CancellationToken cancel) => new Nominating(recording, wanted).AddAsync(expectedVersion, cancel);

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => NominationWarnings.TellAsync(judgement, cancel);
}

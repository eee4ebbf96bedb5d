using System.Text.Json.Nodes;
using Appointments.Data.Journal;

namespace Appointments.Data.Commands.Nominations;

/// <summary>The link of an organisation is closed: it opens nothing any more.</summary>
/// <param name="round">Slug of the round.</param>
/// <param name="organisation">Slug of the organisation.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class RevokeNominationLink(string round, string organisation, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "revoke-nomination-link";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["round"] = round, ["organisation"] = organisation };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.RoundAsync(round, "round", cancel) is not { } row)
            return;
        await RoundRows.ExpectAsync(recording, row, expectedVersion, cancel);
        if (await NominationLinks.CloseAsync(recording, row.FactId, organisation, cancel) == 0)
            recording.Refuse(Objection.Of("NO_LINK", $"«{organisation}» har intet åbent link i runden.", $"\"{organisation}\" has no open link in the round.", "organisation"));
        recording.Result = row.FactId;
    }
}

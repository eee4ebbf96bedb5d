using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands.Nominations;

/// <summary>An organisation nominates by its link, in confidence. Forum, round and organisation are the link's.</summary>
/// <param name="tokenHash">SHA-256 of the link's secret as small hex.</param>
/// <param name="wanted">Whom, for which seats; whatever it says of forum, round, organisation and confidence.</param>
public sealed class NominateByLink(string tokenHash, NewNomination wanted) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-nomination";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson()
    {
        var input = wanted.ToJson();
        input["link"] = tokenHash;
        return input;
    }

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await NominationLinks.OpenAsync(recording, tokenHash, cancel) is not var (link, row))
            return;
        var forum = await recording.Standing<ForumRow>().Where(it => it.FactId == row.ForumId).Select(it => it.Slug).FirstAsync(cancel);
        var own = wanted with { Forum = forum, Organisation = link.OrganisationSlug, Round = row.Slug, PeriodDay = row.FirstDay, Confidential = true, Person = null, Source = null };
        await new Nominating(recording, own) { Source = Link(recording) }.AddAsync(expectedVersion: null, cancel);
    }

    private static Domain.Sources.Source Link(Recording recording) =>
        new(NominationRow.SentByLink, RoundRows.Today(recording), null, Domain.Sources.SourceMark.Registered, null);
}

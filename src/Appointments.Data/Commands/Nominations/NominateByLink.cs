using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Time;
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
        var today = RoundRows.Today(recording);
        var link = await recording.Standing<NominationLinkRow>().FirstOrDefaultAsync(row => row.TokenHash == tokenHash, cancel);
        var row = link is null ? null : await recording.Standing<NominationRoundRow>().FirstOrDefaultAsync(it => it.FactId == link.RoundId, cancel);
        if (link is null || row is null)
        {
            recording.Refuse(Objection.Of("LINK_CLOSED", $"Linket virker ikke. Det kan være lukket eller erstattet af et nyt; spørg sekretariatet.", $"The link does not work. It may be closed or replaced by another; ask the secretariat."));
            return;
        }

        if (link.LastDay < today || !row.ToRound().TakesNominations(today))
        {
            recording.Refuse(Objection.Of(
                "ROUND_NOT_OPEN",
                $"Der kan ikke indstilles nu. Fristen er til og med {link.LastDay.Danish()}; kontakt sekretariatet, hvis noget mangler.",
                $"Nothing can be nominated now. The deadline is {link.LastDay.English()}; ask the secretariat if anything is missing."));
            return;
        }

        var forum = await recording.Standing<ForumRow>().Where(it => it.FactId == row.ForumId).Select(it => it.Slug).FirstAsync(cancel);
        var own = wanted with { Forum = forum, Organisation = link.OrganisationSlug, Round = row.Slug, PeriodDay = row.FirstDay, Confidential = true, Person = null, Source = null };
        await new Nominating(recording, own) { Source = Link(recording) }.AddAsync(expectedVersion: null, cancel);
    }

    private static Domain.Sources.Source Link(Recording recording) =>
        new("Indstillet af organisationen ved dens link", RoundRows.Today(recording), null, Domain.Sources.SourceMark.Registered, null);
}

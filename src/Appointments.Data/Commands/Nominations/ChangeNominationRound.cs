using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Something of a round is set otherwise: who may nominate and what is asked until the letters are out, days until the decision. Links last as long as the deadline.</summary>
/// <param name="round">Slug of the round.</param>
/// <param name="settings">What is set.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class ChangeNominationRound(string round, RoundSettings settings, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "change-nomination-round";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["round"] = round, ["settings"] = settings.ToJson() };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.RoundAsync(round, "round", cancel) is not { } row)
            return;
        await RoundRows.ExpectAsync(recording, row, expectedVersion, cancel);
        var standing = row.ToRound();
        var state = standing.StateOn(RoundRows.Today(recording), hasNominations: true);
        if (state is RoundState.Erased or RoundState.Withdrawn || (state is RoundState.Decided or RoundState.Informed && (settings.Groups.Count > 0 || settings.DeadlineDay is not null || settings.MeetingDay is not null || settings.Cleared.Count > 0)))
            recording.Refuse(Objection.Of("ROUND_OVER", $"Runden er afsluttet; kun den dag, oplysningerne slettes, kan ændres, indtil de er slettet.", $"The round is over; only the day of deletion can be changed, until they are deleted.", "round"));
        if (standing.InvitedDay is { } invited && settings.Groups.Any(group => group.Organisations is not null || group.Criteria is not null))
            recording.Refuse(Objection.Of(
                "LETTERS_ARE_OUT",
                $"Brevene er sendt den {invited.Danish()}, så hvem der kan indstille, og hvad der lægges vægt på, ligger fast.",
                $"The letters were sent on {invited.English()}, so who may nominate, and what is asked, stands.",
                "groups"));
        if (await RoundChange.ApplyAsync(recording, standing, settings, cancel) is not { } changed)
            return;
        if (changed.NominatorsDay is not null && settings.Groups.Any(group => group.Organisations is not null))
            changed = changed with { NominatorsDay = null, NominatorStatus = null };
        if (Same(changed, standing))
        {
            recording.Refuse(Objection.Of("NOTHING_CHANGED", $"Runden står allerede sådan; der er intet at ændre.", $"The round stands like that already; there is nothing to change."));
            return;
        }

        RoundRows.Replace(recording, row, changed);
        if (changed.DeadlineDay is { } deadline && deadline != standing.DeadlineDay) await MoveLinksAsync(recording, row, deadline, cancel);
    }

    private static bool Same(NominationRound one, NominationRound other) =>
        one with { Groups = other.Groups } == other && one.Groups.Count == other.Groups.Count
        && one.Groups.Zip(other.Groups).All(pair => pair.First with { Organisations = pair.Second.Organisations } == pair.Second && pair.First.Organisations.SequenceEqual(pair.Second.Organisations, StringComparer.Ordinal));

    private static async Task MoveLinksAsync(Recording recording, NominationRoundRow row, LocalDate deadline, CancellationToken cancel)
    {
        var links = await recording.Standing<NominationLinkRow>().Where(link => link.RoundId == row.FactId).ToListAsync(cancel);
        foreach (var link in links)
        {
            recording.Supersede(link);
            if (link.FirstDay > deadline)
                continue;
            recording.Add(new NominationLinkRow
            {
                FactId = link.FactId, RoundId = link.RoundId, OrganisationSlug = link.OrganisationSlug, TokenHash = link.TokenHash,
                Span = new Span(link.FirstDay, DayBasis.Stated, deadline, DayBasis.Stated), Source = link.Source,
            });
        }
    }
}

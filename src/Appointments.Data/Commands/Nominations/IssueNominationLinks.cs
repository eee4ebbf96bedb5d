using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Organisations get a link by which they nominate themselves, until the deadline. The caller makes the secrets and keeps them: the register is given their hashes. A link that an organisation had is closed.</summary>
/// <param name="round">Slug of the round.</param>
/// <param name="hashes">SHA-256 of each secret as small hex, by organisation.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class IssueNominationLinks(string round, IReadOnlyDictionary<string, string> hashes, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "issue-nomination-links";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["round"] = round, ["links"] = new JsonObject(hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.RoundAsync(round, "round", cancel) is not { } row)
            return;
        await RoundRows.ExpectAsync(recording, row, expectedVersion, cancel);
        var (standing, today) = (row.ToRound(), RoundRows.Today(recording));
        if (standing.NominatorsDay is null || standing.DeadlineDay is not { } deadline || deadline < today || standing.StateOn(today, hasNominations: true) is not (RoundState.OrganisationsDecided or RoundState.Open))
        {
            recording.Refuse(Objection.Of("NO_LINKS_NOW", $"Links laves, når organisationerne er fastlagt og fristen er sat, og de virker til og med fristen.", $"Links are made when the organisations are settled and the deadline is set, and they work until the deadline.", "round"));
            return;
        }

        var listed = standing.Groups.SelectMany(group => group.Organisations).ToHashSet(StringComparer.Ordinal);
        foreach (var stranger in hashes.Keys.Where(organisation => !listed.Contains(organisation)))
            recording.Refuse(Objection.Of("MAY_NOT_NOMINATE", $"«{stranger}» er ikke blandt rundens organisationer.", $"\"{stranger}\" is not among the organisations of the round.", "links"));
        if (recording.Refusals.Count > 0)
            return;
        foreach (var (organisation, hash) in hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            await NominationLinks.CloseAsync(recording, row.FactId, organisation, cancel);
            recording.Add(new NominationLinkRow
            {
                RoundId = row.FactId, OrganisationSlug = organisation, TokenHash = hash, Span = new Span(today, DayBasis.Stated, deadline, DayBasis.Stated), Source = SourceOf.Registration(recording),
            });
        }

        recording.Result = row.FactId;
    }
}

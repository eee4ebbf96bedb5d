using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>A round of nomination is prepared for a forum and a function period. Who may nominate is taken from the law of the period, with its mark, until somebody settles it.</summary>
/// <param name="forum">Slug of the forum.</param>
/// <param name="periodDay">A day of the function period.</param>
/// <param name="settings">What is set from the start.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class OpenNominationRound(string forum, LocalDate periodDay, RoundSettings settings, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "open-nomination-round";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["forum"] = forum, ["periodDay"] = periodDay.Iso(), ["settings"] = settings.ToJson(), ["source"] = CommandJson.Of(source) };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ForumAsync(forum, "forum", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.FactId, expectedVersion, cancel);
        var law = (await recording.View(periodDay).LawOfAsync([Law.LawScope.Of(row)], cancel)).GetValueOrDefault(row.FactId);
        if (law is null || periodDay < law.CoveredFrom)
        {
            recording.Refuse(DayObjections.NotCovered(law));
            return;
        }

        var period = Nominating.PeriodOf(law, periodDay);
        var groups = GroupsOf(law, period.FirstDay ?? periodDay);
        if (groups.Count == 0)
            recording.Refuse(Objection.Of(
                "NOBODY_NOMINATES", $"Ingen indstiller til forummets pladser den {periodDay.Danish()}, så der er ingen runde at holde.", $"Nobody nominates for seats of the forum on {periodDay.English()}, so there is no round to hold.", "forum"));
        var round = new NominationRound(0, await FreeSlugAsync(recording, row.Slug, period, cancel), row.FactId, groups, period, source ?? SourceOf.Registration(recording))
        {
            EraseDay = Erasure(settings, period).Day,
            EraseReason = Erasure(settings, period).Reason,
        };
        if (await RoundChange.ApplyAsync(recording, round, settings, cancel) is { } changed && recording.Refusals.Count == 0)
            recording.Result = recording.Add(RoundRows.Of(changed));
    }

    private static IReadOnlyList<RoundGroup> GroupsOf(LawDocument law, LocalDate day) =>
    [
        .. law.Seats.Where(group => group.Covers(day) && group.ExOfficio is null)
            .Select(group => (Group: group, Nominators: group.NominatedBy.FirstOrDefault(value => value.Covers(day))))
            .Where(it => it.Nominators is { Value.Count: > 0 })
            .Select(it => new RoundGroup(it.Group.Key, it.Nominators!.Value, Criteria: null, Jointly: null, it.Nominators.Mark)),
    ];

    /// <summary>Four weeks after the meeting the chosen are appointed and the others informed, and nothing is done with what is held any more.</summary>
    private static (LocalDate Day, string Reason) Erasure(RoundSettings settings, Span period)
    {
        var (from, told) = settings.MeetingDay is { } meeting ? (meeting, "mødet, der beslutter")
            : settings.DeadlineDay is { } deadline ? (deadline, "fristen")
            : (period.FirstDay ?? new LocalDate(2000, 1, 1), "periodens første dag");
        return (from.PlusWeeks(4), $"Fire uger efter {told}: da er de valgte udpeget og de øvrige orienteret, og oplysningerne har ikke længere noget formål.");
    }

    private static async Task<string> FreeSlugAsync(Recording recording, string forum, Span period, CancellationToken cancel)
    {
        var own = $"{(forum.Length > 120 ? forum[..120] : forum)}-{period.FirstDay?.Iso()}";
        var taken = await recording.Standing<NominationRoundRow>().Where(row => row.Slug.StartsWith(own)).Select(row => row.Slug).ToListAsync(cancel);
        var number = 1;
        while (taken.Contains(Numbered(number), StringComparer.Ordinal)) number++;
        return Numbered(number);

        string Numbered(int nth) => nth == 1 ? own : FormattableString.Invariant($"{own}-{nth}");
    }
}

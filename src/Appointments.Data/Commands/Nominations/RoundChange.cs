using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Sets what is to be set of a round, and refuses what does not fit.</summary>
internal static class RoundChange
{
    /// <summary>The round with its new settings; null when something was refused.</summary>
    public static async Task<NominationRound?> ApplyAsync(Recording recording, NominationRound round, RoundSettings settings, CancellationToken cancel)
    {
        var groups = new List<RoundGroup>(round.Groups);
        foreach (var wanted in settings.Groups)
            await SetAsync(recording, groups, round, wanted, cancel);
        if (groups.Count == 0 && round.Groups.Count > 0)
            recording.Refuse(Objection.Of("NO_GROUP_LEFT", $"Runden skal omfatte mindst én gruppe af pladser.", $"The round must be for at least one group of seats.", "groups"));
        var changed = round with
        {
            Groups = groups,
            DeadlineDay = settings.Cleared.Contains(RoundDay.Deadline) ? null : settings.DeadlineDay ?? round.DeadlineDay,
            MeetingDay = settings.Cleared.Contains(RoundDay.Meeting) ? null : settings.MeetingDay ?? round.MeetingDay,
            EraseDay = settings.EraseDay ?? round.EraseDay,
            EraseReason = settings.EraseReason ?? round.EraseReason,
        };
        RefuseDays(recording, changed, settings);
        return recording.Refusals.Count > 0 ? null : changed;
    }

    private static async Task SetAsync(Recording recording, List<RoundGroup> groups, NominationRound round, NewRoundGroup wanted, CancellationToken cancel)
    {
        var place = groups.FindIndex(group => group.SeatKind == wanted.SeatKind);
        if (place < 0 && !await recording.Standing<SeatRow>().AnyAsync(row => row.ForumId == round.ForumId && row.Kind == wanted.SeatKind && row.ExOfficioKind == null, cancel))
        {
            recording.Refuse(Objection.Of("UNKNOWN_SEAT_GROUP", $"Forummet har ingen pladser af gruppen «{wanted.SeatKind}», som nogen kan indstilles til.", $"The forum has no seats of the group \"{wanted.SeatKind}\" that anybody could be nominated for.", "groups"));
            return;
        }

        foreach (var organisation in wanted.Organisations ?? [])
            await recording.OrganisationAsync(organisation, "groups", cancel);
        var stood = place < 0 ? new RoundGroup(wanted.SeatKind, [], null, null, SourceMark.Registered) : groups[place];
        var organisations = wanted.Organisations?.Distinct(StringComparer.Ordinal).ToList() ?? stood.Organisations;
        if (wanted.Jointly is { } jointly)
            organisations = jointly ? await JointlyAsync(recording, organisations, cancel) : await SinglyAsync(recording, organisations, round, cancel);
        if (place >= 0) groups.RemoveAt(place);
        if (organisations.Count > 0)
            groups.Insert(place < 0 ? groups.Count : place, stood with
            {
                Organisations = organisations,
                Criteria = wanted.Criteria is { } text ? (string.IsNullOrWhiteSpace(text) ? null : text.Trim()) : stood.Criteria,
                Jointly = wanted.Jointly switch { true => null, false => false, null => stood.Jointly },
                Mark = organisations.SequenceEqual(stood.Organisations, StringComparer.Ordinal) ? stood.Mark : SourceMark.Registered,
            });
    }

    /// <summary>Those who were to act jointly, each by itself.</summary>
    private static async Task<IReadOnlyList<string>> SinglyAsync(Recording recording, IReadOnlyList<string> organisations, NominationRound round, CancellationToken cancel)
    {
        var authorities = await recording.View(round.Period.FirstDay ?? RoundRows.Today(recording)).AuthoritiesAsync(organisations, cancel);
        return [.. organisations.Zip(authorities).SelectMany(pair => pair.Second is { JointMembers.Count: > 0 } joint ? joint.JointMembers : [pair.First]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Those who together are one that acts jointly, as that one again.</summary>
    private static async Task<IReadOnlyList<string>> JointlyAsync(Recording recording, IReadOnlyList<string> organisations, CancellationToken cancel)
    {
        var authorities = await recording.Standing<AuthorityRow>().OrderBy(row => row.FactId).ToListAsync(cancel);
        var joined = organisations.ToList();
        foreach (var joint in authorities.Where(row => row.JointMembers.Count > 0 && row.JointMembers.All(member => joined.Contains(member, StringComparer.Ordinal))))
        {
            joined.Insert(joined.FindIndex(slug => joint.JointMembers.Contains(slug, StringComparer.Ordinal)), joint.Slug);
            joined.RemoveAll(slug => joint.JointMembers.Contains(slug, StringComparer.Ordinal));
        }

        return [.. joined.Distinct(StringComparer.Ordinal)];
    }

    private static void RefuseDays(Recording recording, NominationRound round, RoundSettings settings)
    {
        if (round.MeetingDay <= round.DeadlineDay)
            recording.Refuse(Objection.Of(
                "MEETING_BEFORE_DEADLINE",
                $"Mødet, der skal beslutte, skal ligge efter fristen {Danish(round.DeadlineDay)}.",
                $"The meeting that is to decide must be after the deadline {English(round.DeadlineDay)}.",
                "meetingDay"));
        if (settings.Cleared.Count > 0 && round.InvitedDay is { } invited)
            recording.Refuse(Objection.Of(
                "DAYS_NEEDED",
                $"Fristen og mødets dag står i brevene, der blev sendt den {invited.Danish()}, så ingen af dem kan være tom. Skriv en anden dag.",
                $"The deadline and the day of the meeting stand in the letters that were sent on {invited.English()}, so neither can be empty. Write another day.",
                settings.Cleared[0] == RoundDay.Deadline ? "deadlineDay" : "meetingDay"));
        if (round.EraseDay <= (round.MeetingDay ?? round.DeadlineDay))
            recording.Refuse(Objection.Of(
                "ERASED_BEFORE_DECISION",
                $"Oplysningerne om kandidaterne kan først slettes efter mødet, der skal beslutte. Sæt en senere dag end {Danish(round.MeetingDay ?? round.DeadlineDay)}.",
                $"What is held on the candidates can be deleted only after the meeting that is to decide. Set a day later than {English(round.MeetingDay ?? round.DeadlineDay)}.",
                "eraseDay"));
        if (settings.EraseDay is not null && settings.EraseReason is null)
            recording.Refuse(Objection.Of("ERASE_REASON_NEEDED", $"Skriv, hvorfor oplysningerne skal slettes den dag.", $"Say why they are to be deleted on that day.", "eraseReason"));
    }

    private static string Danish(LocalDate? day) => day is { } known ? known.Danish() : "";

    private static string English(LocalDate? day) => day is { } known ? known.English() : "";
}

using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>The meetings of each forum up to the day, that day included, the newest first.</summary>
    public async Task<ILookup<long, Meeting>> MeetingsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Meeting>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.Fora.Known(State).Where(forum => EF.Parameter(ids).Contains(forum.FactId))
                .Join(
                    db.Meetings.Known(State).Where(meeting => meeting.FirstDay <= Day),
                    forum => forum.Slug,
                    meeting => meeting.Body,
                    (forum, meeting) => new { ForumId = forum.FactId, Row = meeting }),
            cancel);
        return rows
            .OrderByDescending(row => row.Row.FirstDay).ThenByDescending(row => row.Row.FactId)
            .ToLookup(row => row.ForumId, row => row.Row.ToMeeting());
    }

    /// <summary>The registered meetings of each forum after the day, by its slug, in no order.</summary>
    public async Task<ILookup<string, Meeting>> MeetingsToComeAsync(IReadOnlyList<string> forumSlugs, CancellationToken cancel)
    {
        if (forumSlugs.Count == 0)
            return Nothing<string, Meeting>();
        var slugs = forumSlugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Meetings.Known(State).Where(meeting => meeting.FirstDay > Day && EF.Parameter(slugs).Contains(meeting.Body)), cancel);
        return rows.ToLookup(row => row.Body, row => row.ToMeeting(), StringComparer.Ordinal);
    }

    /// <summary>Meetings by id, aligned, of every day; null for an id that no meeting has.</summary>
    public async Task<IReadOnlyList<Meeting?>> MeetingsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => db.Meetings.Known(State).Where(meeting => EF.Parameter(distinct).Contains(meeting.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToMeeting()));
    }

    /// <summary>Who met at each meeting, aligned: the name that the forum had on the day of the meeting; its slug when no forum of that slug is known.</summary>
    public async Task<IReadOnlyList<string>> BodyNamesAsync(IReadOnlyList<Meeting> meetings, CancellationToken cancel)
    {
        if (meetings.Count == 0)
            return [];
        var slugs = meetings.Select(meeting => meeting.Body).Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(
            db => db.Fora.Known(State).Where(forum => EF.Parameter(slugs).Contains(forum.Slug))
                .Join(
                    db.ForumNames.Known(State),
                    forum => forum.FactId,
                    name => name.ForumId,
                    (forum, name) => new { forum.Slug, Name = new DatedName(name.Name, name.FirstDay, name.LastDay) }),
            cancel);
        var names = rows.ToLookup(row => row.Slug, row => row.Name, StringComparer.Ordinal);
        return [.. meetings.Select(meeting => names[meeting.Body].NearestTo(meeting.Day, DatedName.Days)?.Name ?? meeting.Body)];
    }

    /// <summary>The attendance list of each meeting, in its order; empty when none is recorded.</summary>
    public async Task<ILookup<long, Attendance>> AttendanceAsync(IReadOnlyList<long> meetingIds, CancellationToken cancel)
    {
        if (meetingIds.Count == 0)
            return Nothing<long, Attendance>();
        var ids = meetingIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.Attendance.Known(State).Where(line => EF.Parameter(ids).Contains(line.MeetingId)).LeftJoin(
                db.SealedValues,
                line => line.PartyDigest,
                letter => letter.Digest,
                (line, letter) => new { Row = line, Letter = letter == null ? null : letter.Value }),
            cancel);
        return rows
            .OrderBy(row => row.Row.Place).ThenBy(row => row.Row.FactId)
            .ToLookup(row => row.Row.MeetingId, row => row.Row.ToAttendance(row.Letter));
    }

    /// <summary>Decisions by id, aligned; null for an id that no decision has.</summary>
    public async Task<IReadOnlyList<Decision?>> DecisionsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => db.Decisions.Known(State).Where(decision => EF.Parameter(distinct).Contains(decision.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToDecision()));
    }

    /// <summary>The decisions of each meeting, by item.</summary>
    public async Task<ILookup<long, Decision>> DecisionsOfAsync(IReadOnlyList<long> meetingIds, CancellationToken cancel)
    {
        if (meetingIds.Count == 0)
            return Nothing<long, Decision>();
        var ids = meetingIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.Decisions.Known(State).Where(decision => EF.Parameter(ids).Contains(decision.MeetingId)), cancel);
        return rows
            .OrderBy(row => row.Item, StringComparer.Ordinal).ThenBy(row => row.FactId)
            .ToLookup(row => row.MeetingId, row => row.ToDecision());
    }

    /// <summary>When each journal entry was written, aligned; null for a number that this view does not know of.</summary>
    public async Task<IReadOnlyList<Instant?>> RecordedAtAsync(IReadOnlyList<long> numbers, CancellationToken cancel)
    {
        if (numbers.Count == 0)
            return [];
        var distinct = numbers.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.Journal
                .Where(entry => entry.Number <= State && EF.Parameter(distinct).Contains(entry.Number))
                .Select(entry => new { entry.Number, entry.At }),
            cancel);
        var found = rows.ToDictionary(row => row.Number, row => row.At);
        return [.. numbers.Select(number => found.TryGetValue(number, out var at) ? at : (Instant?)null)];
    }
}

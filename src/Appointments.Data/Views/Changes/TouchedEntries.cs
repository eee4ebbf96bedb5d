using Appointments.Data.Rights;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views.Changes;

/// <summary>The entries that said something about a thing: those that brought a version of a fact of it, and those that replaced one.</summary>
internal static class TouchedEntries
{
    public static IQueryable<long> OfForum(RegisterContext db, long forumId, Sight sight)
    {
        long[] ids = [forumId];
        var meetings = db.Meetings.Where(meeting => db.Fora.Any(forum => forum.FactId == forumId && forum.Slug == meeting.Body)).Select(meeting => meeting.FactId);
        return Numbers(
            ForumFacts.Shown(db, ids, sight).Concat(ForumFacts.Itself(db, ids)).Concat(ForumFacts.Meetings(db, ids))
                .Select(fact => new Versions { RecordedIn = fact.RecordedIn, SupersededIn = fact.SupersededIn })
                .Concat(Of(db.Decisions.Where(row => meetings.Contains(row.MeetingId))))
                .Concat(Of(db.Attendance.Where(row => meetings.Contains(row.MeetingId)))));
    }

    public static IQueryable<long> OfPerson(RegisterContext db, long personId) => Numbers(
        Of(db.Persons.Where(row => row.FactId == personId))
            .Concat(Of(db.PersonNames.Where(row => row.PersonId == personId)))
            .Concat(Of(db.PersonAliases.Where(row => row.PersonId == personId)))
            .Concat(Of(db.PersonMerges.Where(row => row.FromPersonId == personId || row.IntoPersonId == personId)))
            .Concat(Of(db.Offices.Where(row => row.PersonId == personId)))
            .Concat(Of(db.PartyMemberships.Where(row => row.PersonId == personId)))
            .Concat(Of(db.Genders.Where(row => row.PersonId == personId)))
            .Concat(Of(db.Appointments.Where(row => row.PersonId == personId)))
            .Concat(Of(db.Deputies.Where(row => row.PersonId == personId)))
            .Concat(Of(db.Vacancies.Where(row => row.FormerHolderId == personId)))
            .Concat(Of(db.Attendance.Where(row => row.PersonId == personId))));

    private static IQueryable<long> Numbers(IQueryable<Versions> versions) =>
        versions.Select(version => version.RecordedIn).Union(versions.Select(version => version.SupersededIn));

    private static IQueryable<Versions> Of<TRow>(IQueryable<TRow> rows)
        where TRow : FactRow =>
        rows.Select(row => new Versions { RecordedIn = row.RecordedIn, SupersededIn = row.SupersededIn });

    private sealed class Versions
    {
        public required long RecordedIn { get; init; }

        public required long SupersededIn { get; init; }
    }
}

using Appointments.Data.Rights;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>The facts of a forum, of whatever table: only which days and which journal entries. Every version, whenever known.</summary>
internal sealed class ForumFacts
{
    public required long ForumId { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required LocalDate LastDay { get; init; }

    public required long RecordedIn { get; init; }

    public required long SupersededIn { get; init; }

    /// <summary>What a forum's page shows: names, seats and who sits in them, officers, and what its composition is judged by.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="forumIds">The fora.</param>
    /// <param name="sight">What the reader sees: for the public it is as if confidential nominations and rounds of nomination were not there, in days and numbers too.</param>
    public static IQueryable<ForumFacts> Shown(RegisterContext db, long[] forumIds, Sight sight)
    {
        var shown = Open(db, forumIds).Concat(OfForum(sight.Nominations(db), forumIds));
        return sight.IsPublic ? shown : shown.Concat(OfForum(sight.Rounds(db), forumIds));
    }

    private static IQueryable<ForumFacts> Open(RegisterContext db, long[] forumIds) =>
        OfForum(db.ForumNames, forumIds)
            .Concat(OfForum(db.Seats, forumIds))
            .Concat(OfForum(db.Appointments, forumIds))
            .Concat(OfForum(db.Exemptions, forumIds))
            .Concat(OfForum(db.ForumSettings, forumIds))
            .Concat(OfForum(db.SentenceTicks, forumIds))
            .Concat(OfSeats(db, db.Vacancies, forumIds))
            .Concat(OfSeats(db, db.Deputies, forumIds))
            .Concat(Officers(db, forumIds));

    public static IQueryable<ForumFacts> Itself(RegisterContext db, long[] forumIds) =>
        db.Fora.Where(row => EF.Parameter(forumIds).Contains(row.FactId)).Select(row => new ForumFacts
        {
            ForumId = row.FactId,
            FirstDay = row.FirstDay,
            LastDay = row.LastDay,
            RecordedIn = row.RecordedIn,
            SupersededIn = row.SupersededIn,
        });

    public static IQueryable<ForumFacts> Meetings(RegisterContext db, long[] forumIds) =>
        db.Fora.Where(forum => EF.Parameter(forumIds).Contains(forum.FactId))
            .Select(forum => new { forum.FactId, forum.Slug }).Distinct()
            .Join(db.Meetings, forum => forum.Slug, row => row.Body, (forum, row) => new ForumFacts
            {
                ForumId = forum.FactId,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                RecordedIn = row.RecordedIn,
                SupersededIn = row.SupersededIn,
            });

    /// <summary>The law of the forum's kind, by which its seats are laid out and its board is judged.</summary>
    public static IQueryable<ForumFacts> Law(RegisterContext db, long[] forumIds) =>
        db.Fora.Where(forum => EF.Parameter(forumIds).Contains(forum.FactId))
            .Select(forum => new { forum.FactId, forum.Kind }).Distinct()
            .Join(db.LawDocuments, forum => forum.Kind, row => row.Kind, (forum, row) => new ForumFacts
            {
                ForumId = forum.FactId,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                RecordedIn = row.RecordedIn,
                SupersededIn = row.SupersededIn,
            });

    /// <summary>Who held the offices that seats of the forum follow, in the seat plan as known in the state.</summary>
    public static IQueryable<ForumFacts> OfficesFollowed(RegisterContext db, long[] forumIds, long state) =>
        db.Seats.Known(state).Where(seat => EF.Parameter(forumIds).Contains(seat.ForumId) && seat.ExOfficioKind != null).SelectMany(
            seat => db.Offices.Where(office => office.Kind == seat.ExOfficioKind && office.MunicipalityCode == seat.ExOfficioMunicipality && office.RegionCode == seat.ExOfficioRegion),
            (seat, row) => new ForumFacts
            {
                ForumId = seat.ForumId,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                RecordedIn = row.RecordedIn,
                SupersededIn = row.SupersededIn,
            });

    private static IQueryable<ForumFacts> OfForum<TRow>(IQueryable<TRow> rows, long[] forumIds)
        where TRow : FactRow =>
        rows.Where(row => EF.Parameter(forumIds).Contains(EF.Property<long>(row, nameof(SeatRow.ForumId)))).Select(row => new ForumFacts
        {
            ForumId = EF.Property<long>(row, nameof(SeatRow.ForumId)),
            FirstDay = row.FirstDay,
            LastDay = row.LastDay,
            RecordedIn = row.RecordedIn,
            SupersededIn = row.SupersededIn,
        });

    private static IQueryable<ForumFacts> OfSeats<TRow>(RegisterContext db, IQueryable<TRow> rows, long[] forumIds)
        where TRow : FactRow =>
        db.Seats.Where(seat => EF.Parameter(forumIds).Contains(seat.ForumId))
            .Select(seat => new { seat.ForumId, seat.SeatId }).Distinct()
            .Join(rows, seat => seat.SeatId, row => EF.Property<long>(row, nameof(SeatRow.SeatId)), (seat, row) => new ForumFacts
            {
                ForumId = seat.ForumId,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                RecordedIn = row.RecordedIn,
                SupersededIn = row.SupersededIn,
            });

    private static IQueryable<ForumFacts> Officers(RegisterContext db, long[] forumIds) =>
        db.Offices.Where(row => row.ForumId != null && EF.Parameter(forumIds).Contains(row.ForumId.Value)).Select(row => new ForumFacts
        {
            ForumId = row.ForumId!.Value,
            FirstDay = row.FirstDay,
            LastDay = row.LastDay,
            RecordedIn = row.RecordedIn,
            SupersededIn = row.SupersededIn,
        });
}

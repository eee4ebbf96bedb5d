using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Proposals;

namespace Appointments.Data.Rights;

/// <summary>What belongs to certain KKRs, over all versions of all facts: a seat that once was theirs is still their business.</summary>
/// <param name="db">Where.</param>
/// <param name="kkrs">Their slugs.</param>
internal sealed class OwnOfKkrs(RegisterContext db, string[] kkrs)
{
    /// <summary>The seats of their fora, and those to which they appoint elsewhere.</summary>
    public IQueryable<long> Seats() =>
        db.Seats.Where(seat => kkrs.Contains(seat.AppointedBy) || db.Fora.Any(forum => forum.FactId == seat.ForumId && kkrs.Contains(forum.KkrSlug ?? forum.Slug))).Select(seat => seat.SeatId);

    /// <summary>Who sits or sat in their seats or is a deputy there, or holds an office in their fora, in a municipality of their area or in its region; also by the id of one who was merged into such a person.</summary>
    public IQueryable<long> Persons()
    {
        var seats = Seats();
        var persons = Served();
        return persons.Concat(db.PersonMerges.Where(merge => persons.Contains(merge.IntoPersonId)).Select(merge => merge.FromPersonId));

        IQueryable<long> Served() =>
            db.Appointments.Where(row => seats.Contains(row.SeatId)).Select(row => row.PersonId)
                .Concat(db.Deputies.Where(row => row.PersonId != null && seats.Contains(row.SeatId)).Select(row => row.PersonId!.Value))
                .Concat(db.Offices.Where(row => db.Fora.Any(forum => forum.FactId == row.ForumId && kkrs.Contains(forum.KkrSlug ?? forum.Slug))).Select(row => row.PersonId))
                .Concat(db.Offices.Where(row => db.KkrAreas.Any(area => area.MunicipalityCode == row.MunicipalityCode && kkrs.Contains(area.KkrSlug))).Select(row => row.PersonId))
                .Concat(db.Offices.Where(row => row.RegionCode != null && db.Municipalities.Any(municipality => municipality.RegionCode == row.RegionCode
                    && db.KkrAreas.Any(area => area.MunicipalityCode == municipality.Code && kkrs.Contains(area.KkrSlug)))).Select(row => row.PersonId));
    }

    /// <summary>The proposals of the public that are about their fora, appointments to their seats, or such persons.</summary>
    public IQueryable<ProposalRow> Proposals(IQueryable<long> fora)
    {
        var (seats, persons) = (Seats(), Persons());
        return db.Proposals.Where(row =>
            (row.Subject == ProposalSubject.Forum && fora.Contains(row.SubjectId))
            || (row.Subject == ProposalSubject.Appointment && db.Appointments.Any(it => it.FactId == row.SubjectId && seats.Contains(it.SeatId)))
            || (row.Subject == ProposalSubject.Person && persons.Contains(row.SubjectId)));
    }
}

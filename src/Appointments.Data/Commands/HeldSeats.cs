using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>The seats that persons have, of every day.</summary>
internal static class HeldSeats
{
    public static async Task<IReadOnlyList<HeldSeat>> OfAsync(Recording recording, long[] personIds, CancellationToken cancel)
    {
        var appointed = await recording.Standing<AppointmentRow>()
            .Where(row => EF.Parameter(personIds).Contains(row.PersonId) && (row.Status == AppointmentStatus.Appointed || row.Status == AppointmentStatus.Noted || row.Status == AppointmentStatus.Ended))
            .ToListAsync(cancel);
        var byOffice = await recording.Standing<OfficeRow>().Where(row => EF.Parameter(personIds).Contains(row.PersonId))
            .SelectMany(
                office => recording.Standing<SeatRow>().Where(seat => seat.ExOfficioKind == office.Kind && seat.ExOfficioMunicipality == office.MunicipalityCode && seat.ExOfficioRegion == office.RegionCode
                    && seat.FirstDay <= office.LastDay && seat.LastDay >= office.FirstDay),
                (office, seat) => new { Office = office, Seat = seat })
            .ToListAsync(cancel);
        return
        [
            .. appointed.Select(row => new HeldSeat(row.PersonId, row.ForumId, row.SeatId, row.FirstDay, row.LastDay)),
            .. byOffice.Select(row => new HeldSeat(
                row.Office.PersonId,
                row.Seat.ForumId,
                row.Seat.SeatId,
                NodaTime.LocalDate.Max(row.Office.FirstDay, row.Seat.FirstDay),
                NodaTime.LocalDate.Min(row.Office.LastDay, row.Seat.LastDay))),
        ];
    }
}

using Appointments.Data.Rows;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Ends an office before its time.</summary>
internal static class OfficeEnding
{
    public static void Record(Recording recording, OfficeRow row, LocalDate lastDay)
    {
        recording.Supersede(row);
        recording.Add(new OfficeRow
        {
            FactId = row.FactId, PersonId = row.PersonId, Kind = row.Kind, Title = row.Title, MunicipalityCode = row.MunicipalityCode,
            RegionCode = row.RegionCode, ForumId = row.ForumId, Span = row.Span with { LastDay = lastDay, LastDayBasis = DayBasis.Stated }, Source = row.Source,
        });
    }
}

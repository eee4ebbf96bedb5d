using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Ends an office before its time.</summary>
internal static class OfficeEnding
{
    public static void Record(Recording recording, OfficeRow row, LocalDate lastDay)
    {
        recording.Supersede(row);
        recording.Add(Copy(row, row.Span with { LastDay = lastDay, LastDayBasis = DayBasis.Stated }, row.Source));
    }

    /// <summary>A new version of the office, with these days and from there.</summary>
    public static OfficeRow Copy(OfficeRow row, Span span, Source source) => new()
    {
        FactId = row.FactId, PersonId = row.PersonId, Kind = row.Kind, Title = row.Title, MunicipalityCode = row.MunicipalityCode,
        RegionCode = row.RegionCode, ForumId = row.ForumId, Span = span, Source = source,
    };
}

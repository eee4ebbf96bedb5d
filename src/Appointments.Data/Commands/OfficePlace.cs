using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>An office of a place, whoever holds it.</summary>
/// <param name="Kind">Which office.</param>
/// <param name="Municipality">Code of the municipality; null for other offices.</param>
/// <param name="Region">Code of the region; null for other offices.</param>
/// <param name="ForumId">The forum of a chair or vice-chair; null for other offices.</param>
internal sealed record OfficePlace(OfficeKind Kind, string? Municipality, string? Region, long? ForumId)
{
    /// <summary>True when two cannot hold it on the same day.</summary>
    public bool HasOneHolder => Kind is OfficeKind.Mayor or OfficeKind.RegionalCouncilChair or OfficeKind.ForumChair;

    /// <summary>The standing facts of the office that share a day with the span, whoever holds it; the earliest first.</summary>
    public Task<List<OfficeRow>> HoldersAsync(Recording recording, Span span, CancellationToken cancel)
    {
        var (kind, municipality, region, forumId) = this;
        var (first, last) = (span.FirstDay ?? OpenEnd.FirstDay, span.LastDay ?? OpenEnd.LastDay);
        return recording.Standing<OfficeRow>()
            .Where(row => row.Kind == kind && row.MunicipalityCode == municipality && row.RegionCode == region && row.ForumId == forumId && row.FirstDay <= last && row.LastDay >= first)
            .OrderBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToListAsync(cancel);
    }

    /// <summary>Refuses when the municipality or the region does not exist on the first or on the last day of the span.</summary>
    public async Task RefuseAbsentAsync(Recording recording, Span span, CancellationToken cancel)
    {
        if (Municipality is { } municipality)
            await RefuseAbsentAsync(recording.Standing<MunicipalityRow>().Where(row => row.Code == municipality), recording, $"kommune med koden «{municipality}»", $"municipality with the code \"{municipality}\"", "municipality", span, cancel);
        if (Region is { } region)
            await RefuseAbsentAsync(recording.Standing<RegionRow>().Where(row => row.Code == region), recording, $"region med koden «{region}»", $"region with the code \"{region}\"", "region", span, cancel);
    }

    private static async Task RefuseAbsentAsync<TRow>(IQueryable<TRow> rows, Recording recording, string danish, string english, string field, Span span, CancellationToken cancel)
        where TRow : FactRow
    {
        var standing = await rows.ToListAsync(cancel);
        LocalDate?[] days = [span.FirstDay, span.LastDay];
        if (days.FirstOrDefault(day => day is not null && !standing.Exists(row => row.FirstDay <= day && row.LastDay >= day)) is { } absent)
            recording.Refuse(Objection.Of(
                "OFFICE_DOES_NOT_EXIST",
                $"Der er ingen {danish} den {absent.Danish()}, så hvervet findes ikke. Ret koden eller dagen.",
                $"There is no {english} on {absent.English()}, so there is no such office. Mend the code or the day.",
                standing.Count == 0 || absent == span.FirstDay ? field : "lastDay") with
            { Day = absent });
    }
}

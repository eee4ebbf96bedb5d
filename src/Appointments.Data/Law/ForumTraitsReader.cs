using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Law;

/// <summary>Reads what fora bring to the law of their kind: two statements for any number of them.</summary>
internal static class ForumTraitsReader
{
    /// <summary>The settings that give parameters their values, of fora.</summary>
    public static IQueryable<ForumSettingRow> Settings(IQueryable<ForumSettingRow> settings, long[] forumIds) =>
        settings.Where(setting => setting.Name.StartsWith("$") && EF.Parameter(forumIds).Contains(setting.ForumId));

    /// <summary>The municipalities of KKRs, with what they are called to put them in order.</summary>
    public static IQueryable<AreaPart> Areas(IQueryable<KkrAreaRow> areas, IQueryable<MunicipalityRow> municipalities, string[] kkrs) =>
        areas.Where(area => EF.Parameter(kkrs).Contains(area.KkrSlug)).Select(area => new AreaPart
        {
            Row = area,
            SortKey = municipalities.Where(municipality => municipality.Code == area.MunicipalityCode).Select(municipality => municipality.SortKey).Max(),
        });

    /// <summary>What each forum brings, of what was read.</summary>
    public static ForumTraits Of(LawScope forum, IEnumerable<ForumSettingRow> settings, IEnumerable<AreaPart> areas) => new(
        forum.Kkr,
        settings.Where(setting => setting.ForumId == forum.ForumId).OrderByDescending(setting => setting.FirstDay)
            .ToLookup(setting => setting.Name[1..], setting => new Dated<string>(setting.Value, setting.Span.FirstDay, setting.Span.LastDay, CitationKey: null, setting.Source.Mark), StringComparer.Ordinal),
        [
            .. areas.Where(area => area.Row.KkrSlug == forum.Kkr)
                .OrderBy(area => area.SortKey, StringComparer.Ordinal).ThenBy(area => area.Row.FirstDay)
                .Select(area => new Dated<string>(area.Row.MunicipalityCode, area.Row.Span.FirstDay, area.Row.Span.LastDay, CitationKey: null, area.Row.Source.Mark)),
        ]);

    /// <summary>A municipality of an area.</summary>
    internal sealed class AreaPart
    {
        public required KkrAreaRow Row { get; init; }

        public required string? SortKey { get; init; }
    }
}

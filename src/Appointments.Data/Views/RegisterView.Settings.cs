using System.Globalization;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>What is set for each forum, of every day: by name, the earliest first.</summary>
    public async Task<ILookup<long, ForumSetting>> ForumSettingsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, ForumSetting>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.ForumSettings.Known(State).Where(setting => EF.Parameter(ids).Contains(setting.ForumId)), cancel);
        return rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.FirstDay).ToLookup(row => row.ForumId, row => row.ToSetting());
    }

    /// <summary>What is excused in each forum, of every day, the earliest first.</summary>
    public async Task<ILookup<long, ForumExemption>> ForumExemptionsAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, ForumExemption>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.Exemptions.Known(State).Where(exemption => EF.Parameter(ids).Contains(exemption.ForumId)), cancel);
        return rows.OrderBy(row => row.FirstDay).ThenBy(row => row.FactId).ToLookup(row => row.ForumId, row => row.ToForumExemption());
    }

    /// <summary>Vote tables by id, aligned, of every day; null for an id that none has.</summary>
    public async Task<IReadOnlyList<RecordedVotes?>> VoteTablesByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        var distinct = ids.Distinct().ToArray();
        var rows = await ListAsync(db => db.VoteTables.Known(State).Where(table => EF.Parameter(distinct).Contains(table.FactId)), cancel);
        return Align(ids, rows.ToDictionary(row => row.FactId, row => row.ToVotes()));
    }

    /// <summary>The vote tables of each KKR's area, of every day, by its slug; the newest election first.</summary>
    public async Task<ILookup<string, RecordedVotes>> VoteTablesOfKkrsAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel)
    {
        if (kkrSlugs.Count == 0)
            return Nothing<string, RecordedVotes>();
        var slugs = kkrSlugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.VoteTables.Known(State).Where(table => table.KkrSlug != null && EF.Parameter(slugs).Contains(table.KkrSlug)), cancel);
        return rows.OrderByDescending(row => row.FirstDay).ThenByDescending(row => row.FactId).ToLookup(row => row.KkrSlug!, row => row.ToVotes(), StringComparer.Ordinal);
    }

    /// <summary>Ids of the fora whose proportion is judged on a vote table on any day, rising.</summary>
    internal async Task<IReadOnlyList<long>> ForaJudgedOnAsync(long voteTableId, CancellationToken cancel)
    {
        var (name, value) = (VoteTable.Setting, voteTableId.ToString(CultureInfo.InvariantCulture));
        return await ListAsync(
            db => db.ForumSettings.Known(State).Where(setting => setting.Name == name && setting.Value == value).Select(setting => setting.ForumId).Distinct().OrderBy(id => id), cancel);
    }

    /// <summary>Ids of the fora that the law of a kind governs, rising.</summary>
    internal async Task<IReadOnlyList<long>> ForaOfKindAsync(string kind, CancellationToken cancel) =>
        await ListAsync(db => db.Fora.Known(State).Where(forum => forum.Kind == kind).OrderBy(forum => forum.FactId).Select(forum => forum.FactId), cancel);
}

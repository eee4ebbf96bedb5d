using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Fora;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<string, NamedForum> ForaBySlug = new((db, _, state, slugs) => db.Fora.Known(state).Where(forum => slugs.Contains(forum.Slug))
        .LeftJoin(db.ForumNames.Known(state), forum => forum.FactId, name => name.ForumId, (forum, name) => new NamedForum { Forum = forum, Name = name == null ? null : new DatedName(name.Name, name.FirstDay, name.LastDay) }));

    private static readonly Question<long, NamedForum> ForaByFact = new((db, _, state, ids) => db.Fora.Known(state).Where(forum => ids.Contains(forum.FactId))
        .LeftJoin(db.ForumNames.Known(state), forum => forum.FactId, name => name.ForumId, (forum, name) => new NamedForum { Forum = forum, Name = name == null ? null : new DatedName(name.Name, name.FirstDay, name.LastDay) }));

    /// <summary>
    /// Fora by slug, aligned; null for a slug that no forum has. A forum is found on every day, also on one that the law of its kind
    /// does not cover. On a day without a name it has the name of the nearest day.
    /// </summary>
    public async Task<IReadOnlyList<Forum?>> FindForaAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        return Align(slugs, ToFora(await AskOnceAsync(ForaBySlug, row => row.Forum.Slug, slugs, cancel)).ToDictionary(forum => forum.Slug, StringComparer.Ordinal));
    }

    /// <summary>Fora by id, aligned; null for an id that no forum has.</summary>
    public async Task<IReadOnlyList<Forum?>> ForaByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        return Align(ids, ToFora(await AskOnceAsync(ForaByFact, row => row.Forum.FactId, ids, cancel)).ToDictionary(forum => forum.Id));
    }

    /// <summary>The fora of each kind, by kind and in the Danish order of their names; also of days without a name.</summary>
    public async Task<ILookup<string, Forum>> ForaOfKindsAsync(IReadOnlyList<string> kinds, CancellationToken cancel)
    {
        if (kinds.Count == 0)
            return Nothing<string, Forum>();
        var distinct = kinds.Distinct(StringComparer.Ordinal).ToArray();
        var fora = await ForaAsync(db => db.Fora.Known(State).Where(forum => EF.Parameter(distinct).Contains(forum.Kind)), cancel);
        return InOrder(fora).ToLookup(forum => forum.Kind, StringComparer.Ordinal);
    }

    /// <summary>The fora that have a name on at least one of the days, in the Danish order of their names on the day of the view.</summary>
    /// <param name="firstDay">First of the days.</param>
    /// <param name="lastDay">Last of the days, included.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Forum>> ForaDuringAsync(LocalDate firstDay, LocalDate lastDay, CancellationToken cancel)
    {
        var fora = await ForaAsync(
            db => db.Fora.Known(State).Where(forum => db.ForumNames.Known(State).Any(
                name => name.ForumId == forum.FactId && name.FirstDay <= lastDay && name.LastDay >= firstDay)),
            cancel);
        return [.. InOrder(fora)];
    }

    /// <summary>All names of each forum, of every day, the earliest first.</summary>
    public async Task<ILookup<long, ForumName>> ForumNamesAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, ForumName>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.ForumNames.Known(State).Where(name => EF.Parameter(ids).Contains(name.ForumId)), cancel);
        return rows
            .OrderBy(row => row.FirstDay).ThenBy(row => row.LastDay).ThenBy(row => row.FactId)
            .ToLookup(row => row.ForumId, row => row.ToForumName());
    }

    private static IEnumerable<Forum> InOrder(IEnumerable<Forum> fora) => fora.OrderBy(forum => SortKey.Of(forum.Name), StringComparer.Ordinal).ThenBy(forum => forum.Id);

    private async Task<IReadOnlyList<Forum>> ForaAsync(Func<RegisterContext, IQueryable<ForumRow>> which, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => which(db).LeftJoin(
                db.ForumNames.Known(State),
                forum => forum.FactId,
                name => name.ForumId,
                (forum, name) => new NamedForum { Forum = forum, Name = name == null ? null : new DatedName(name.Name, name.FirstDay, name.LastDay) }),
            cancel);
        return [.. ToFora(rows)];
    }

    private IEnumerable<Forum> ToFora(IEnumerable<NamedForum> rows) => rows
        .GroupBy(row => row.Forum.FactId)
        .Select(names => ToForum(names.First().Forum, names.Select(row => row.Name).OfType<DatedName>()));

    private Forum ToForum(ForumRow row, IEnumerable<DatedName> names) => new(
        row.FactId,
        row.Slug,
        names.NearestTo(Day, DatedName.Days)?.Name ?? row.Slug,
        row.Kind,
        row.Field,
        row.KkrSlug);

    private sealed record DatedName(string Name, LocalDate FirstDay, LocalDate LastDay)
    {
        public static (LocalDate First, LocalDate Last) Days(DatedName name) => (name.FirstDay, name.LastDay);
    }

    private sealed class NamedForum
    {
        public required ForumRow Forum { get; init; }

        public required DatedName? Name { get; init; }
    }
}

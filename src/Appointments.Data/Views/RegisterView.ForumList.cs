using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Fora;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Fora that exist on the day in the Danish order of their names on it, without those that the law of their kind does not cover on it.</summary>
    /// <param name="filter">Which fora.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="after">A cursor of an earlier page; null to start. What is not one throws <see cref="FormatException"/>; <see cref="PageCursor.IsValid"/> tells.</param>
    /// <param name="offset">How many are passed over before the first.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Page<Forum>> ForaAsync(ForaFilter filter, int first, string? after, int offset, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var kinds = await CoveredKindsAsync(cancel);
        var (sortKey, id) = after is null ? (null, 0) : PageCursor.Read(after);
        var rows = await ListAsync(
            db =>
            {
                var fora = Listed(db, filter, kinds);
                if (sortKey is not null)
                {
                    // The first half is the second's consequence; it lets the index start where the page does.
                    fora = fora.Where(entry => string.Compare(entry.Name.SortKey, sortKey) >= 0
                        && (string.Compare(entry.Name.SortKey, sortKey) > 0 || entry.Name.ForumId > id));
                }

                return fora.OrderBy(entry => entry.Name.SortKey).ThenBy(entry => entry.Name.ForumId).Skip(offset).Take(first + 1);
            },
            cancel);
        return PageOf(rows, first, isFirst: after is null && offset == 0, entry => entry.ToForum(), entry => (entry.Name.SortKey, entry.Name.ForumId));
    }

    /// <summary>How many fora <see cref="ForaAsync(ForaFilter, int, string?, int, CancellationToken)"/> lists over all its pages.</summary>
    public async Task<int> CountForaAsync(ForaFilter filter, CancellationToken cancel)
    {
        var kinds = await CoveredKindsAsync(cancel);
        return await session.AskAsync(db => Listed(db, filter, kinds).CountAsync(cancel), cancel);
    }

    /// <summary>The listed fora by slug, aligned; null for a slug that none of them has.</summary>
    public async Task<IReadOnlyList<Forum?>> ListedForaAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var kinds = await CoveredKindsAsync(cancel);
        var distinct = slugs.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => Listed(db, new ForaFilter(), kinds).Where(entry => EF.Parameter(distinct).Contains(entry.Forum.Slug)), cancel);
        return Align(slugs, rows.ToDictionary(row => row.Forum.Slug, row => row.ToForum(), StringComparer.Ordinal));
    }

    /// <summary>How many of the listed fora belong to each KKR beside itself, by its slug; one without any is absent.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountForaOfKkrsAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel)
    {
        if (kkrSlugs.Count == 0)
            return new Dictionary<string, int>(StringComparer.Ordinal);
        var kinds = await CoveredKindsAsync(cancel);
        var slugs = kkrSlugs.Distinct(StringComparer.Ordinal).ToArray();
        var counts = await ListAsync(
            db => Listed(db, new ForaFilter(), kinds)
                .Where(entry => entry.Forum.KkrSlug != null && entry.Forum.Slug != entry.Forum.KkrSlug && EF.Parameter(slugs).Contains(entry.Forum.KkrSlug))
                .GroupBy(entry => entry.Forum.KkrSlug!)
                .Select(fora => new { Kkr = fora.Key, Count = fora.Count() }),
            cancel);
        return counts.ToDictionary(kkr => kkr.Kkr, kkr => kkr.Count, StringComparer.Ordinal);
    }

    /// <summary>
    /// The fora that fit the filter but are left out because the law of their kind does not answer for the day, in the order of their
    /// names. A forum that had ended by the day is not among them.
    /// </summary>
    public async Task<IReadOnlyList<ForumNotCovered>> ForaNotCoveredAsync(ForaFilter filter, CancellationToken cancel)
    {
        var law = await session.LawAsync(State, cancel);
        var kinds = await CoveredKindsAsync(cancel);
        var fora = await ForaAsync(
            db => Fitting(db, db.Fora.Known(State), filter).Where(forum => forum.LastDay >= Day && !EF.Parameter(kinds).Contains(forum.Kind)),
            cancel);
        return
        [
            .. fora
                .OrderBy(forum => SortKey.Of(forum.Name), StringComparer.Ordinal).ThenBy(forum => forum.Id)
                .Select(forum => new ForumNotCovered(forum, law.GetValueOrDefault(forum.Kind)?.CoveredFrom)),
        ];
    }

    private async Task<string[]> CoveredKindsAsync(CancellationToken cancel)
    {
        var law = await session.LawAsync(State, cancel);
        return [.. law.Where(entry => entry.Value.CoveredFrom <= Day).Select(entry => entry.Key).Order(StringComparer.Ordinal)];
    }

    private IQueryable<ForumEntry> Listed(RegisterContext db, ForaFilter filter, string[] kinds) =>
        db.ForumNames.At(Day, State).Join(
            Fitting(db, db.Fora.At(Day, State), filter).Where(forum => EF.Parameter(kinds).Contains(forum.Kind)),
            name => name.ForumId,
            forum => forum.FactId,
            (name, forum) => new ForumEntry { Name = name, Forum = forum });

    private IQueryable<ForumRow> Fitting(RegisterContext db, IQueryable<ForumRow> fora, ForaFilter filter)
    {
        if (filter.KkrSlug is { } kkr)
        {
            // Found from the KKR, so that fora of others are not looked at.
            var own = db.Fora.Known(State).Where(forum => forum.KkrSlug == kkr).Select(forum => forum.FactId)
                .Concat(db.Seats.At(Day, State).Where(seat => seat.AppointedBy == kkr).Select(seat => seat.ForumId));
            fora = fora.Where(forum => own.Contains(forum.FactId));
        }

        if (filter.Field is { } field)
            fora = fora.Where(forum => forum.Field == field);
        if (filter.Slugs is { } slugs)
        {
            var distinct = slugs.Distinct(StringComparer.Ordinal).ToArray();
            fora = fora.Where(forum => EF.Parameter(distinct).Contains(forum.Slug));
        }

        return SearchText.Of(filter.Search) is not { } search
            ? fora
            : fora.Where(forum => db.ForumNames.Known(State).Any(name => name.ForumId == forum.FactId && name.SearchName.Contains(search)));
    }

    private static Page<TItem> PageOf<TRow, TItem>(
        List<TRow> rows, int first, bool isFirst, Func<TRow, TItem> item, Func<TRow, (string SortKey, long Id)> place)
    {
        var shown = rows.Take(first).ToList();
        return new Page<TItem>(
            [.. shown.Select(item)],
            [.. shown.Select(place).Select(entry => PageCursor.Write(entry.SortKey, entry.Id))],
            HasNextPage: rows.Count > first,
            HasPreviousPage: !isFirst);
    }

    private sealed class ForumEntry
    {
        public required ForumNameRow Name { get; init; }

        public required ForumRow Forum { get; init; }

        public Forum ToForum() => new(Forum.FactId, Forum.Slug, Name.Name, Forum.Kind, Forum.Field, Forum.KkrSlug);
    }
}

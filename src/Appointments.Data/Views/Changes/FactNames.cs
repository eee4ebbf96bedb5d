using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views.Changes;

/// <summary>
/// What the things that facts name are called, also those that the register does not know any more: the newest name it has known.
/// A statement for each kind of thing, however many facts name it.
/// </summary>
internal sealed class FactNames(RegisterSession session, long state)
{
    private readonly Dictionary<Reference, LocalizedText> names = [];
    private readonly Dictionary<Reference, long> fora = [];
    private readonly HashSet<Reference> wanted = [];

    /// <summary>The name.</summary>
    public LocalizedText this[Reference reference] => names.GetValueOrDefault(reference) ?? Same(reference.ToString());

    /// <summary>The forum that a seat, meeting or decision belongs to, or that is named itself; null for a thing of no forum.</summary>
    public long? ForumOf(Reference reference) => fora.TryGetValue(reference, out var id) ? id : null;

    /// <summary>Reads the names, and which fora the things belong to.</summary>
    public async Task LoadAsync(IEnumerable<Reference> references, CancellationToken cancel)
    {
        // In this order: a decision leads to its meeting, a meeting and a seat to their forum.
        wanted.UnionWith(references);
        var decisions = await DecisionsAsync(cancel);
        var meetings = await MeetingsAsync(cancel);
        await SeatsAsync(cancel);
        await ForaAsync(cancel);
        await PersonsAsync(cancel);
        await PlacesAsync(cancel);
        foreach (var meeting in meetings)
        {
            var (self, body) = (Reference.To(ReferenceKind.Meeting, meeting.FactId), Reference.To(ReferenceKind.Body, meeting.Body));
            names[self] = new($"{this[body].Da}, {meeting.FirstDay.Danish()}", $"{this[body].En}, {meeting.FirstDay.English()}");
            if (ForumOf(body) is { } forum) fora[self] = forum;
        }

        foreach (var decision in decisions)
        {
            var (self, meeting) = (Reference.To(ReferenceKind.Decision, decision.FactId), Reference.To(ReferenceKind.Meeting, decision.MeetingId));
            var item = decision.Item is null ? ("", "") : ($", punkt {decision.Item}", $", item {decision.Item}");
            names[self] = new(this[meeting].Da + item.Item1, this[meeting].En + item.Item2);
            if (ForumOf(meeting) is { } forum) fora[self] = forum;
        }
    }

    private async Task<IReadOnlyList<DecisionRow>> DecisionsAsync(CancellationToken cancel)
    {
        var ids = Ids(ReferenceKind.Decision);
        var rows = await NewestAsync(ids.Length, db => db.Decisions.Where(row => EF.Parameter(ids).Contains(row.FactId)), row => row.FactId, cancel);
        wanted.UnionWith(rows.Select(row => Reference.To(ReferenceKind.Meeting, row.MeetingId)));
        return rows;
    }

    private async Task<IReadOnlyList<MeetingRow>> MeetingsAsync(CancellationToken cancel)
    {
        var ids = Ids(ReferenceKind.Meeting);
        var rows = await NewestAsync(ids.Length, db => db.Meetings.Where(row => EF.Parameter(ids).Contains(row.FactId)), row => row.FactId, cancel);
        wanted.UnionWith(rows.Select(row => Reference.To(ReferenceKind.Body, row.Body)));
        return rows;
    }

    private async Task SeatsAsync(CancellationToken cancel)
    {
        var ids = Ids(ReferenceKind.Seat);
        foreach (var row in await NewestAsync(ids.Length, db => db.Seats.Where(row => EF.Parameter(ids).Contains(row.SeatId)), row => row.SeatId, cancel))
        {
            var self = Reference.To(ReferenceKind.Seat, row.SeatId);
            names[self] = new($"{row.LabelDa} ({row.Key})", $"{row.LabelEn} ({row.Key})");
            fora[self] = row.ForumId;
        }
    }

    private async Task ForaAsync(CancellationToken cancel)
    {
        var (ids, slugs) = (Ids(ReferenceKind.Forum), Keys(ReferenceKind.Body));
        var rows = await NewestAsync(
            ids.Length + slugs.Length, db => db.Fora.Where(row => EF.Parameter(ids).Contains(row.FactId) || EF.Parameter(slugs).Contains(row.Slug)), row => row.FactId, cancel);
        long[] found = [.. rows.Select(row => row.FactId)];
        var called = (await NewestAsync(found.Length, db => db.ForumNames.Where(row => EF.Parameter(found).Contains(row.ForumId)), row => row.ForumId, cancel))
            .ToDictionary(row => row.ForumId, row => row.Name);
        foreach (var row in rows)
        {
            foreach (var self in new[] { Reference.To(ReferenceKind.Forum, row.FactId), Reference.To(ReferenceKind.Body, row.Slug) })
            {
                names[self] = Same(called.GetValueOrDefault(row.FactId) ?? row.Slug);
                fora[self] = row.FactId;
            }
        }
    }

    private async Task PersonsAsync(CancellationToken cancel)
    {
        var ids = Ids(ReferenceKind.Person);
        foreach (var row in await NewestAsync(ids.Length, db => db.PersonNames.Where(row => EF.Parameter(ids).Contains(row.PersonId)), row => row.PersonId, cancel))
            names[Reference.To(ReferenceKind.Person, row.PersonId)] = Same(row.Name);
    }

    private async Task PlacesAsync(CancellationToken cancel)
    {
        var codes = Keys(ReferenceKind.Municipality);
        foreach (var row in await NewestAsync(codes.Length, db => db.Municipalities.Where(row => EF.Parameter(codes).Contains(row.Code)), row => row.Code, cancel))
            names[Reference.To(ReferenceKind.Municipality, row.Code)] = Same(row.Name);
        var regions = Keys(ReferenceKind.Region);
        foreach (var row in await NewestAsync(regions.Length, db => db.Regions.Where(row => EF.Parameter(regions).Contains(row.Code)), row => row.Code, cancel))
            names[Reference.To(ReferenceKind.Region, row.Code)] = Same(row.Name);
        var kkrs = Keys(ReferenceKind.Kkr);
        foreach (var row in await NewestAsync(kkrs.Length, db => db.Kkrs.Where(row => EF.Parameter(kkrs).Contains(row.Slug)), row => row.Slug, cancel))
            names[Reference.To(ReferenceKind.Kkr, row.Slug)] = Same(row.Name);
        var authorities = Keys(ReferenceKind.Authority);
        foreach (var row in await NewestAsync(authorities.Length, db => db.Authorities.Where(row => EF.Parameter(authorities).Contains(row.Slug)), row => row.Slug, cancel))
            names[Reference.To(ReferenceKind.Authority, row.Slug)] = new(row.NameDa, row.NameEn);
    }

    /// <summary>Of each thing what was known last: what stands before what was replaced, and of what stands the last days.</summary>
    private async Task<IReadOnlyList<TRow>> NewestAsync<TRow, TKey>(int count, Func<RegisterContext, IQueryable<TRow>> which, Func<TRow, TKey> thing, CancellationToken cancel)
        where TRow : FactRow
    {
        if (count == 0)
            return [];
        var rows = await session.AskAsync(db => which(db).Where(row => row.RecordedIn <= state).ToListAsync(cancel), cancel);
        return [.. rows.GroupBy(thing).Select(versions => versions.MaxBy(row => (row.SupersededIn > state ? OpenEnd.Number : row.SupersededIn, row.LastDay, row.VersionId))!)];
    }

    private long[] Ids(ReferenceKind kind) => [.. wanted.Where(reference => reference.Kind == kind).Select(reference => reference.Id)];

    private string[] Keys(ReferenceKind kind) => [.. wanted.Where(reference => reference.Kind == kind).Select(reference => reference.Key)];

    private static LocalizedText Same(string text) => new(text, text);
}

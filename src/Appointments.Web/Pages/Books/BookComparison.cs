using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>Compares the fora of two books. A seat is the same when its key in the seat plan is; held, vacant and not stated stay three different things.</summary>
public static class BookComparison
{
    /// <summary>What is otherwise in the later book; a forum in which nothing is, is left out.</summary>
    public static IReadOnlyList<BookForumChanges> Of(IReadOnlyList<BookForumAnswer> before, IReadOnlyList<BookForumAnswer> after)
    {
        var earlier = before.ToDictionary(forum => forum.Slug, StringComparer.Ordinal);
        var later = after.Select(forum => forum.Slug).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Select(forum => new BookForumChanges(forum.Slug, forum.Name, earlier.TryGetValue(forum.Slug, out var old) ? Within(old, forum) : [new BookChange(BookChangeKind.ForumNew), .. Sitting(forum)]))
                .Where(changes => changes.Lines.Count > 0),
            .. before.Where(forum => !later.Contains(forum.Slug)).Select(forum => new BookForumChanges(forum.Slug, forum.Name, [new BookChange(BookChangeKind.ForumEnded)])),
        ];
    }

    private static IEnumerable<BookChange> Sitting(BookForumAnswer forum) =>
        forum.Seats.Where(seat => seat.HeldBy is not null).Select(seat => new BookChange(BookChangeKind.Appointed, seat.Label, seat.HeldBy!.Name));

    private static IReadOnlyList<BookChange> Within(BookForumAnswer before, BookForumAnswer after)
    {
        var changes = new List<BookChange>();
        if (before.Name != after.Name)
        {
            changes.Add(new BookChange(BookChangeKind.ForumRenamed, Before: before.Name));
        }

        changes.AddRange(Officers(before, after));
        var old = before.Seats.ToDictionary(seat => seat.Key, StringComparer.Ordinal);
        var now = after.Seats.ToDictionary(seat => seat.Key, StringComparer.Ordinal);
        var moved = Moves(old, now);
        foreach (var seat in after.Seats)
        {
            changes.AddRange(old.TryGetValue(seat.Key, out var was) ? SeatOf(was, seat, moved) : New(seat, moved));
        }

        foreach (var gone in before.Seats.Where(seat => !now.ContainsKey(seat.Key)))
        {
            changes.Add(new BookChange(BookChangeKind.SeatEnded, gone.Label, gone.HeldBy is { } holder && !moved.ContainsKey(holder.Slug) ? holder.Name : null));
        }

        return changes;
    }

    /// <summary>By person the label of the seat left, of those who left one seat of the forum and took another.</summary>
    private static Dictionary<string, string> Moves(Dictionary<string, BookSeatAnswer> old, Dictionary<string, BookSeatAnswer> now)
    {
        var left = old.Values.Where(seat => seat.HeldBy is { } holder && now.GetValueOrDefault(seat.Key)?.HeldBy?.Slug != holder.Slug)
            .GroupBy(seat => seat.HeldBy!.Slug, StringComparer.Ordinal).ToDictionary(seats => seats.Key, seats => seats.First().Label, StringComparer.Ordinal);
        return now.Values.Where(seat => seat.HeldBy is { } holder && left.ContainsKey(holder.Slug) && old.GetValueOrDefault(seat.Key)?.HeldBy?.Slug != holder.Slug)
            .Select(seat => seat.HeldBy!.Slug).Distinct(StringComparer.Ordinal).ToDictionary(slug => slug, slug => left[slug], StringComparer.Ordinal);
    }

    private static IEnumerable<BookChange> New(BookSeatAnswer seat, Dictionary<string, string> moved)
    {
        yield return new BookChange(BookChangeKind.SeatNew, seat.Label);
        if (seat.HeldBy is { } holder)
        {
            yield return Arrival(seat, holder, moved, BookChangeKind.Appointed);
        }

        foreach (var deputy in seat.Deputies.Select(deputy => deputy.Person).OfType<Named>())
        {
            yield return new BookChange(BookChangeKind.DeputyNew, seat.Label, deputy.Name);
        }
    }

    private static IEnumerable<BookChange> SeatOf(BookSeatAnswer was, BookSeatAnswer seat, Dictionary<string, string> moved)
    {
        if (IsOtherwise(was, seat))
        {
            yield return new BookChange(BookChangeKind.SeatChanged, seat.Label, Before: was.Label == seat.Label ? null : was.Label);
        }

        foreach (var change in Holding(was, seat, moved))
        {
            yield return change;
        }

        foreach (var deputy in Without(seat.Deputies, was.Deputies))
        {
            yield return new BookChange(BookChangeKind.DeputyNew, seat.Label, deputy);
        }

        foreach (var deputy in Without(was.Deputies, seat.Deputies))
        {
            yield return new BookChange(BookChangeKind.DeputyLeft, seat.Label, deputy);
        }
    }

    private static IEnumerable<BookChange> Holding(BookSeatAnswer was, BookSeatAnswer seat, Dictionary<string, string> moved)
    {
        if (was.HeldBy?.Slug == seat.HeldBy?.Slug && was.Occupancy == seat.Occupancy)
        {
            yield break;
        }

        var leaver = was.HeldBy is { } gone && gone.Slug != seat.HeldBy?.Slug && !moved.ContainsKey(gone.Slug) ? gone.Name : null;
        if (seat.HeldBy is { } holder)
        {
            if (leaver is not null)
            {
                yield return new BookChange(BookChangeKind.Left, seat.Label, leaver);
            }

            yield return Arrival(seat, holder, moved, was.Occupancy == "NOT_STATED" ? BookChangeKind.NowStated : BookChangeKind.Appointed);
        }
        else
        {
            yield return new BookChange(seat.Occupancy == "VACANT" ? BookChangeKind.Vacated : BookChangeKind.NoLongerStated, seat.Label, leaver);
        }
    }

    private static BookChange Arrival(BookSeatAnswer seat, HolderPersonAnswer holder, Dictionary<string, string> moved, BookChangeKind otherwise) =>
        moved.TryGetValue(holder.Slug, out var from) ? new BookChange(BookChangeKind.Moved, seat.Label, holder.Name, from) : new BookChange(otherwise, seat.Label, holder.Name);

    private static bool IsOtherwise(BookSeatAnswer was, BookSeatAnswer seat) =>
        was.Label != seat.Label || was.Role != seat.Role || was.Voting != seat.Voting || was.AppointedBy.Name != seat.AppointedBy.Name
        || !was.NominatedBy.Select(by => by.Name).SequenceEqual(seat.NominatedBy.Select(by => by.Name), StringComparer.Ordinal);

    private static IEnumerable<string> Without(IReadOnlyList<DeputyAnswer> some, IReadOnlyList<DeputyAnswer> others)
    {
        var slugs = others.Select(deputy => deputy.Person?.Slug).ToHashSet(StringComparer.Ordinal);
        return some.Select(deputy => deputy.Person).OfType<Named>().Where(person => !slugs.Contains(person.Slug)).Select(person => person.Name);
    }

    private static IEnumerable<BookChange> Officers(BookForumAnswer before, BookForumAnswer after) =>
    [
        .. after.Officers.Where(officer => !before.Officers.Any(old => IsSame(old, officer))).Select(officer => new BookChange(BookChangeKind.OfficerNew, BookHolder.RoleOf(officer), officer.Person.Name)),
        .. before.Officers.Where(officer => !after.Officers.Any(now => IsSame(now, officer))).Select(officer => new BookChange(BookChangeKind.OfficerLeft, BookHolder.RoleOf(officer), officer.Person.Name)),
    ];

    private static bool IsSame(BookOfficerAnswer one, BookOfficerAnswer other) => one.Kind == other.Kind && one.Person.Slug == other.Person.Slug;
}

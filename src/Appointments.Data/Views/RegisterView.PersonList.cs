using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Persons in the Danish order of their names on the day.</summary>
    /// <param name="filter">Which persons.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="after">A cursor of an earlier page; null to start. What is not one throws <see cref="FormatException"/>; <see cref="PageCursor.IsValid"/> tells.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Page<Person>> PersonsAsync(PersonsFilter filter, int first, string? after, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        var (sortKey, id) = after is null ? (null, 0) : PageCursor.Read(after);
        var rows = await ListAsync(
            db =>
            {
                var persons = Listed(db, filter);
                if (sortKey is not null)
                {
                    // The first half is the second's consequence; it lets the index start where the page does.
                    persons = persons.Where(entry => string.Compare(entry.Name.SortKey, sortKey) >= 0
                        && (string.Compare(entry.Name.SortKey, sortKey) > 0 || entry.Name.PersonId > id));
                }

                return persons.OrderBy(entry => entry.Name.SortKey).ThenBy(entry => entry.Name.PersonId).Take(first + 1);
            },
            cancel);
        var aliases = await AliasesAsync(rows.Select(row => row.Name.PersonId), cancel);
        return PageOf(
            rows,
            first,
            isFirst: after is null,
            entry => new Person(entry.Name.PersonId, entry.Slug, entry.Name.Name, [.. aliases[entry.Name.PersonId]]),
            entry => (entry.Name.SortKey, entry.Name.PersonId));
    }

    /// <summary>How many persons <see cref="PersonsAsync(PersonsFilter, int, string?, CancellationToken)"/> lists over all its pages.</summary>
    public Task<int> CountPersonsAsync(PersonsFilter filter, CancellationToken cancel) =>
        session.AskAsync(db => Listed(db, filter).CountAsync(cancel), cancel);

    private IQueryable<PersonEntry> Listed(RegisterContext db, PersonsFilter filter)
    {
        var names = db.PersonNames.At(Day, State);
        if (SearchText.Of(filter.Search) is { } text)
        {
            names = names.Where(name =>
                db.PersonNames.Known(State).Any(other => other.PersonId == name.PersonId && other.SearchName.Contains(text))
                || db.PersonAliases.Known(State).Any(other => other.PersonId == name.PersonId && other.SearchName.Contains(text)));
        }

        if (!string.IsNullOrWhiteSpace(filter.Prefix))
        {
            // A range, which the index of sort keys serves; the first key behind it is the prefix with a sign that no key holds.
            // Signs alone begin no name: no key holds that sign, so their range is empty.
            var from = SortKey.Of(filter.Prefix) is { Length: > 0 } key ? key : char.MaxValue.ToString();
            var to = from + char.MaxValue;
            names = names.Where(name => string.Compare(name.SortKey, from) >= 0 && string.Compare(name.SortKey, to) < 0);
        }

        return names.Join(
            db.Persons.Known(State),
            name => name.PersonId,
            person => person.FactId,
            (name, person) => new PersonEntry { Name = name, Slug = person.Slug });
    }

    private sealed class PersonEntry
    {
        public required PersonNameRow Name { get; init; }

        public required string Slug { get; init; }
    }
}

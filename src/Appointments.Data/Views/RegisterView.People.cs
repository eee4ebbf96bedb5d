using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Persons by slug, aligned; null for a slug that no person has. The slug of somebody who was merged into another leads to the other. On a day without a name a person has the name of the nearest day.</summary>
    public async Task<IReadOnlyList<Person?>> FindPersonsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var distinct = slugs.Distinct(StringComparer.Ordinal).ToArray();
        var persons = await PersonsAsync(db => db.Persons.Known(State).Where(person => EF.Parameter(distinct).Contains(person.Slug)), asked => asked.Slug, cancel);
        return Align(slugs, persons.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Persons by id, aligned; null for an id that no person has. The id of somebody who was merged into another leads to the other.</summary>
    public async Task<IReadOnlyList<Person?>> PersonsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return [];
        return Align(ids, await PersonsAsync(ids, cancel));
    }

    /// <summary>The persons one of whose names, spelled as it is searched, is one of these.</summary>
    public async Task<IReadOnlyList<Person>> NamesakesAsync(IReadOnlyList<string> names, CancellationToken cancel)
    {
        var searched = names.Select(SearchName.Of).Distinct(StringComparer.Ordinal).ToArray();
        var ids = await ListAsync(
            db => db.PersonNames.Known(State).Where(row => EF.Parameter(searched).Contains(row.SearchName)).Select(row => row.PersonId)
                .Concat(db.PersonAliases.Known(State).Where(row => EF.Parameter(searched).Contains(row.SearchName)).Select(row => row.PersonId)).Distinct(),
            cancel);
        return ids.Count == 0 ? [] : [.. (await PersonsAsync(ids, cancel)).Values.DistinctBy(person => person.Id).OrderBy(person => person.Id)];
    }

    /// <summary>The offices each person holds on the day, by kind.</summary>
    public async Task<ILookup<long, Office>> OfficesOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, Office>();
        var ids = personIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.Offices.At(Day, State).Where(office => EF.Parameter(ids).Contains(office.PersonId)), cancel);
        return rows
            .OrderBy(row => row.Kind).ThenBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToLookup(row => row.PersonId, row => row.ToOffice());
    }

    /// <summary>Offices by fact, aligned, of every day; null for a fact that is no office or not known in this state.</summary>
    public async Task<IReadOnlyList<Office?>> OfficesByIdAsync(IReadOnlyList<long> factIds, CancellationToken cancel)
    {
        if (factIds.Count == 0)
            return [];
        var ids = factIds.Distinct().ToArray();
        var rows = await ListAsync(db => db.Offices.Known(State).Where(office => EF.Parameter(ids).Contains(office.FactId)), cancel);
        return Align(factIds, rows.ToDictionary(row => row.FactId, row => row.ToOffice()));
    }

    /// <summary>Who chairs each forum on the day, and who is vice-chair: the offices <see cref="OfficeKind.ForumChair"/> and <see cref="OfficeKind.ForumViceChair"/>, the chair first.</summary>
    public async Task<ILookup<long, Office>> ForumOfficersAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Office>();
        var ids = forumIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.Offices.At(Day, State).Where(office => office.ForumId != null
                && EF.Parameter(ids).Contains(office.ForumId.Value)
                && (office.Kind == OfficeKind.ForumChair || office.Kind == OfficeKind.ForumViceChair)),
            cancel);
        return rows
            .OrderBy(row => row.Kind).ThenByDescending(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToLookup(row => row.ForumId!.Value, row => row.ToOffice());
    }

    /// <summary>The party or list of each person on the day; nobody's is inferred, and one that was erased is not there.</summary>
    public async Task<ILookup<long, PartyMembership>> PartiesOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, PartyMembership>();
        var ids = personIds.Distinct().ToArray();
        var rows = await ListAsync(
            db => db.PartyMemberships.At(Day, State).Where(party => EF.Parameter(ids).Contains(party.PersonId))
                .Join(db.SealedValues, party => party.LetterDigest, letter => letter.Digest, (party, letter) => new { Row = party, Letter = letter.Value }),
            cancel);
        return rows
            .OrderBy(row => row.Row.FirstDay).ThenBy(row => row.Row.FactId)
            .ToLookup(row => row.Row.PersonId, row => row.Row.ToMembership(row.Letter));
    }

    private Task<Dictionary<long, Person>> PersonsAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var distinct = ids.Distinct().ToArray();
        return PersonsAsync(db => db.Persons.Known(State).Where(person => EF.Parameter(distinct).Contains(person.FactId)), asked => asked.Id, cancel);
    }

    /// <summary>The persons asked for, by what they were asked by; in place of one who was merged into another the other.</summary>
    private async Task<Dictionary<TKey, Person>> PersonsAsync<TKey>(Func<RegisterContext, IQueryable<PersonRow>> which, Func<(long Id, string Slug), TKey> keyOf, CancellationToken cancel)
        where TKey : notnull
    {
        var rows = await ListAsync(
            db => which(db)
                .LeftJoin(
                    db.PersonMerges.Known(State),
                    person => person.FactId,
                    merge => merge.FromPersonId,
                    (person, merge) => new { AskedId = person.FactId, AskedSlug = person.Slug, Id = merge == null ? person.FactId : merge.IntoPersonId })
                .Join(db.Persons.Known(State), asked => asked.Id, person => person.FactId, (asked, person) => new { asked.AskedId, asked.AskedSlug, asked.Id, person.Slug })
                .LeftJoin(
                    db.PersonNames.Known(State),
                    person => person.Id,
                    name => name.PersonId,
                    (person, name) => new
                    {
                        person.AskedId,
                        person.AskedSlug,
                        person.Id,
                        person.Slug,
                        Name = name == null ? null : new DatedName(name.Name, name.FirstDay, name.LastDay),
                    }),
            cancel);
        var aliases = await AliasesAsync([.. rows.Select(row => row.Id).Distinct()], cancel);
        return rows.GroupBy(row => (row.AskedId, row.AskedSlug)).ToDictionary(
            asked => keyOf(asked.Key),
            asked => new Person(
                asked.First().Id,
                asked.First().Slug,
                asked.Select(row => row.Name).OfType<DatedName>().NearestTo(Day, DatedName.Days)?.Name ?? asked.First().Slug,
                [.. aliases[asked.First().Id]]));
    }

    private async Task<ILookup<long, string>> AliasesAsync(long[] personIds, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => db.PersonAliases.Known(State)
                .Where(alias => EF.Parameter(personIds).Contains(alias.PersonId))
                .Select(alias => new { alias.PersonId, alias.Name, alias.FactId }),
            cancel);
        return rows.OrderBy(row => row.FactId).ToLookup(row => row.PersonId, row => row.Name);
    }
}

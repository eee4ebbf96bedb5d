using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly Question<string, PersonRow> PersonsBySlug = Questions.Known<string, PersonRow>(person => person.Slug);
    private static readonly Question<long, PersonAliasRow> Aliases = Questions.Known<long, PersonAliasRow>(alias => alias.PersonId);
    private static readonly Question<long, OfficeRow> OfficesByPerson = Questions.At<long, OfficeRow>(office => office.PersonId);
    private static readonly Question<long, OfficeRow> OfficesByFact = Questions.Known<long, OfficeRow>(office => office.FactId);

    private static readonly Question<long, NamedPerson> NamedPersons = new((db, _, state, ids) => db.Persons.Known(state).Where(person => ids.Contains(person.FactId))
        .LeftJoin(db.PersonMerges.Known(state), person => person.FactId, merge => merge.FromPersonId, (person, merge) => new { Asked = person.FactId, Id = merge == null ? person.FactId : merge.IntoPersonId })
        .Join(db.Persons.Known(state), asked => asked.Id, person => person.FactId, (asked, person) => new { asked.Asked, asked.Id, person.Slug })
        .LeftJoin(
            db.PersonNames.Known(state),
            person => person.Id,
            name => name.PersonId,
            (person, name) => new NamedPerson { Asked = person.Asked, Id = person.Id, Slug = person.Slug, Name = name == null ? null : new DatedName(name.Name, name.FirstDay, name.LastDay) }));

    private static readonly Question<long, OfficeRow> ForumOfficers = new((db, day, state, ids) => db.Offices.At(day, state).Where(office => office.ForumId != null
        && ids.Contains(office.ForumId.Value)
        && (office.Kind == OfficeKind.ForumChair || office.Kind == OfficeKind.ForumViceChair)));

    private static readonly Question<long, LetteredMembership> Memberships = new((db, day, state, ids) => db.PartyMemberships.At(day, state).Where(party => ids.Contains(party.PersonId))
        .Join(db.SealedValues, party => party.LetterDigest, letter => letter.Digest, (party, letter) => new LetteredMembership { Row = party, Letter = letter.Value }));

    /// <summary>Persons by slug, aligned; null for a slug that no person has. The slug of somebody who was merged into another leads to the other. On a day without a name a person has the name of the nearest day.</summary>
    public async Task<IReadOnlyList<Person?>> FindPersonsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var asked = await AskOnceAsync(PersonsBySlug, row => row.Slug, slugs, cancel);
        var persons = await PersonsAsync([.. asked.Select(person => person.FactId)], cancel);
        return Align(slugs, asked.Where(person => persons.ContainsKey(person.FactId)).ToDictionary(person => person.Slug, person => persons[person.FactId], StringComparer.Ordinal));
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
        var rows = await AskAsync(OfficesByPerson, personIds, cancel);
        return rows
            .OrderBy(row => row.Kind).ThenBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToLookup(row => row.PersonId, row => row.ToOffice());
    }

    /// <summary>Offices by fact, aligned, of every day; null for a fact that is no office or not known in this state.</summary>
    public async Task<IReadOnlyList<Office?>> OfficesByIdAsync(IReadOnlyList<long> factIds, CancellationToken cancel)
    {
        if (factIds.Count == 0)
            return [];
        var rows = await AskAsync(OfficesByFact, factIds, cancel);
        return Align(factIds, rows.ToDictionary(row => row.FactId, row => row.ToOffice()));
    }

    /// <summary>Who chairs each forum on the day, and who is vice-chair: the offices <see cref="OfficeKind.ForumChair"/> and <see cref="OfficeKind.ForumViceChair"/>, the chair first.</summary>
    public async Task<ILookup<long, Office>> ForumOfficersAsync(IReadOnlyList<long> forumIds, CancellationToken cancel)
    {
        if (forumIds.Count == 0)
            return Nothing<long, Office>();
        var rows = await AskAsync(ForumOfficers, forumIds, cancel);
        return rows
            .OrderBy(row => row.Kind).ThenByDescending(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToLookup(row => row.ForumId!.Value, row => row.ToOffice());
    }

    /// <summary>The party or list of each person on the day; nobody's is inferred, and one that was erased is not there.</summary>
    public async Task<ILookup<long, PartyMembership>> PartiesOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel)
    {
        if (personIds.Count == 0)
            return Nothing<long, PartyMembership>();
        var rows = await AskAsync(Memberships, personIds, cancel);
        return rows
            .OrderBy(row => row.Row.FirstDay).ThenBy(row => row.Row.FactId)
            .ToLookup(row => row.Row.PersonId, row => row.Row.ToMembership(row.Letter));
    }

    /// <summary>The persons asked for, by what they were asked by; in place of one who was merged into another the other.</summary>
    private async Task<Dictionary<long, Person>> PersonsAsync(IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var rows = await AskOnceAsync(NamedPersons, row => row.Asked, ids, cancel);
        var aliases = await AliasesAsync(rows.Select(row => row.Id), cancel);
        return rows.GroupBy(row => row.Asked).ToDictionary(
            names => names.Key,
            names => new Person(
                names.First().Id,
                names.First().Slug,
                names.Select(row => row.Name).OfType<DatedName>().NearestTo(Day, DatedName.Days)?.Name ?? names.First().Slug,
                [.. aliases[names.First().Id]]));
    }

    private async Task<ILookup<long, string>> AliasesAsync(IEnumerable<long> personIds, CancellationToken cancel)
    {
        var rows = await AskOnceAsync(Aliases, row => row.PersonId, personIds, cancel);
        return rows.OrderBy(row => row.FactId).ToLookup(row => row.PersonId, row => row.Name);
    }

    private sealed class NamedPerson
    {
        public required long Asked { get; init; }

        public required long Id { get; init; }

        public required string Slug { get; init; }

        public required DatedName? Name { get; init; }
    }

    private sealed class LetteredMembership
    {
        public required PartyMembershipRow Row { get; init; }

        public required string Letter { get; init; }
    }
}

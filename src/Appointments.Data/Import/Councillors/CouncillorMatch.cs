using Appointments.Data.Commands;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Who the lines of a list are: the person with that address; else the one of that name who has held an office of that municipality or was
/// elected there; else somebody new. Two of one name are never taken for the same without being told.
/// </summary>
internal sealed class CouncillorMatch(Recording recording, Source source, CouncillorFaults faults)
{
    private readonly Dictionary<(string Municipality, string Who), long> added = [];

    /// <summary>The person of each line; a line with a fault is absent.</summary>
    public async Task<IReadOnlyDictionary<CouncillorLine, long>> FindAsync(IReadOnlyList<CouncillorLine> lines, CancellationToken cancel)
    {
        var slugs = await SlugsAsync(cancel);
        var named = lines.Select(line => line.Slug).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var taken = slugs.Keys.Concat(named).ToHashSet(StringComparer.Ordinal);
        var names = await NamesAsync(cancel);
        var places = await PlacesAsync(cancel);
        var addresses = slugs.Where(pair => !named.Contains(pair.Key)).ToLookup(pair => pair.Value, pair => pair.Key);
        var found = new Dictionary<CouncillorLine, long>();
        foreach (var line in lines)
        {
            var known = line.Slug is null ? ByName(line, addresses, names, places) : BySlug(line, slugs, names);
            if (!faults.IsWrong(line.Line)) found[line] = known ?? NewPerson(line, taken);
        }

        return found;
    }

    private long? BySlug(CouncillorLine line, Dictionary<string, long> slugs, ILookup<string, long> names)
    {
        if (!slugs.TryGetValue(line.Slug!, out var named))
        {
            // Somebody new may be told from a namesake by an address, one that the name could get; any other is a slip of the pen.
            if (!PersonSlug.IsMadeOf(line.Slug!, line.Name))
                faults.Add(line.Line, "slug", $"Ingen har adressen «{line.Slug}». (Nobody has the slug \"{line.Slug}\"; leave it out for somebody new, or write {PersonSlug.Of(line.Name, 1)}, {PersonSlug.Of(line.Name, 2)} and so on.)");
            return null;
        }

        if (!names[SearchName.Of(line.Name)].Contains(named))
            faults.Add(line.Line, "slug", $"Den, der har adressen «{line.Slug}», hedder ikke «{line.Name}» i registret. (Who has that slug is not called that in the register; mend the slug or the name.)");
        return named;
    }

    /// <param name="line">The line.</param>
    /// <param name="addresses">By person: the addresses that no other line of the list names; who has none is meant by that other line.</param>
    /// <param name="names">Persons by what they are called.</param>
    /// <param name="places">Municipalities by person.</param>
    private long? ByName(CouncillorLine line, ILookup<long, string> addresses, ILookup<string, long> names, ILookup<long, string> places)
    {
        var candidates = names[SearchName.Of(line.Name)].Distinct().Where(id => addresses.Contains(id) && places[id].Contains(line.Municipality, StringComparer.Ordinal)).ToList();
        if (candidates.Count < 2) return candidates.Count == 0 ? null : candidates[0];
        var slugs = string.Join(", ", candidates.SelectMany(id => addresses[id]).Order(StringComparer.Ordinal));
        faults.Add(line.Line, "name", $"Flere hedder sådan i kommunen: {slugs}. Skriv adressen i kolonnen slug. (Several have that name there; write the slug in a column of that name.)");
        return null;
    }

    /// <summary>A mayor may stand twice in a list, as mayor and as councillor; it is one person.</summary>
    private long NewPerson(CouncillorLine line, HashSet<string> taken)
    {
        if (added.TryGetValue(line.Person, out var known)) return known;
        var slug = line.Slug ?? PersonSlug.Of(line.Name, 1);
        for (var number = 2; line.Slug is null && !taken.Add(slug); number++) slug = PersonSlug.Of(line.Name, number);
        return added[line.Person] = RegisterPerson.Add(recording, slug, line.Name, [], source);
    }

    /// <summary>Who has each address; that of somebody who was merged into another leads to the other.</summary>
    private async Task<Dictionary<string, long>> SlugsAsync(CancellationToken cancel)
    {
        var persons = await recording.Standing<PersonRow>().ToListAsync(cancel);
        var merges = await recording.Standing<PersonMergeRow>().ToDictionaryAsync(row => row.FromPersonId, row => row.IntoPersonId, cancel);
        return persons.ToDictionary(row => row.Slug, row => merges.GetValueOrDefault(row.FactId, row.FactId), StringComparer.Ordinal);
    }

    private async Task<ILookup<string, long>> NamesAsync(CancellationToken cancel)
    {
        var names = await recording.Standing<PersonNameRow>().Select(row => new { row.SearchName, row.PersonId })
            .Concat(recording.Standing<PersonAliasRow>().Select(row => new { row.SearchName, row.PersonId })).ToListAsync(cancel);
        return names.ToLookup(row => row.SearchName, row => row.PersonId, StringComparer.Ordinal);
    }

    /// <summary>The municipalities that each person has held an office of or was elected in.</summary>
    private async Task<ILookup<long, string>> PlacesAsync(CancellationToken cancel)
    {
        var places = await recording.Standing<OfficeRow>().Where(row => row.MunicipalityCode != null).Select(row => new { row.PersonId, Code = row.MunicipalityCode! })
            .Concat(recording.Standing<PartyMembershipRow>().Where(row => row.MunicipalityCode != null).Select(row => new { row.PersonId, Code = row.MunicipalityCode! }))
            .Distinct().ToListAsync(cancel);
        return places.ToLookup(row => row.PersonId, row => row.Code);
    }
}

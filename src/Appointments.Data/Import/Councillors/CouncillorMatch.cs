using Appointments.Data.Commands;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Who the lines of a list are: the person with that address; else the one of that name who has held an office of that municipality or was
/// elected there; else somebody new. Two of one name are never taken for the same without being told.
/// </summary>
internal sealed class CouncillorMatch(Recording recording, string file, Span term)
{
    private readonly List<CouncillorFault> faults = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <exception cref="CouncillorFileException">A line may mean several persons, or names an address that nobody has.</exception>
    public async Task<IReadOnlyDictionary<CouncillorLine, long>> FindAsync(IReadOnlyList<CouncillorLine> lines, CancellationToken cancel)
    {
        var slugs = await recording.Standing<PersonRow>().ToDictionaryAsync(row => row.Slug, row => row.FactId, StringComparer.Ordinal, cancel);
        taken.UnionWith(slugs.Keys);

        // Who was merged into another is the other.
        var merges = await recording.Standing<PersonMergeRow>().ToDictionaryAsync(row => row.FromPersonId, row => row.IntoPersonId, cancel);
        foreach (var (slug, id) in slugs.ToList()) slugs[slug] = merges.GetValueOrDefault(id, id);
        var names = await NamesAsync(cancel);
        var places = await PlacesAsync(cancel);
        var found = new Dictionary<CouncillorLine, long>();
        var added = new Dictionary<(string Municipality, string Name), long>();
        foreach (var line in lines)
        {
            if (Known(line, slugs, names, places) is { } id) found[line] = id;
            else if (!faults.Exists(fault => fault.Line == line.Line)) found[line] = NewPerson(line, added);
        }

        return faults.Count == 0 ? found : throw new CouncillorFileException(faults);
    }

    private long? Known(CouncillorLine line, Dictionary<string, long> slugs, ILookup<string, long> names, ILookup<long, string> places)
    {
        if (line.Slug is { } slug)
        {
            if (slugs.TryGetValue(slug, out var named)) return named;
            Fault(line, "slug", $"Ingen har adressen «{slug}». (Nobody has the slug \"{slug}\"; leave it out for somebody new.)");
            return null;
        }

        var candidates = names[SearchName.Of(line.Name)].Distinct().Where(id => places[id].Contains(line.Municipality, StringComparer.Ordinal)).ToList();
        if (candidates.Count < 2) return candidates.Count == 0 ? null : candidates[0];
        var bySlug = slugs.GroupBy(pair => pair.Value).ToDictionary(group => group.Key, group => group.First().Key);
        Fault(line, "name", $"Flere hedder sådan i kommunen: {string.Join(", ", candidates.Select(id => bySlug[id]))}. Skriv adressen i kolonnen slug. (Several have that name there; write the slug in a column of that name.)");
        return null;
    }

    /// <summary>A mayor may stand twice in a list, as mayor and as councillor; it is one person.</summary>
    private long NewPerson(CouncillorLine line, Dictionary<(string Municipality, string Name), long> added)
    {
        if (added.TryGetValue((line.Municipality, line.Name), out var known)) return known;
        var slug = RegisterPerson.SlugOf(line.Name);
        for (var number = 2; !taken.Add(slug); number++) slug = FormattableString.Invariant($"{RegisterPerson.SlugOf(line.Name)}-{number}");
        return added[(line.Municipality, line.Name)] = RegisterPerson.Add(recording, slug, line.Name, [], new Source(file.Length <= 400 ? file : file[..400], null, null, SourceMark.Registered, null));
    }

    private async Task<ILookup<string, long>> NamesAsync(CancellationToken cancel)
    {
        var names = await recording.Standing<PersonNameRow>().Select(row => new { row.SearchName, row.PersonId })
            .Concat(recording.Standing<PersonAliasRow>().Select(row => new { row.SearchName, row.PersonId })).ToListAsync(cancel);
        return names.ToLookup(row => row.SearchName, row => row.PersonId, StringComparer.Ordinal);
    }

    /// <summary>The municipalities that each person has held an office of or was elected in, in this term or before.</summary>
    private async Task<ILookup<long, string>> PlacesAsync(CancellationToken cancel)
    {
        var last = term.LastDay!.Value;
        var places = await recording.Standing<OfficeRow>().Where(row => row.MunicipalityCode != null && row.FirstDay <= last).Select(row => new { row.PersonId, Code = row.MunicipalityCode! })
            .Concat(recording.Standing<PartyMembershipRow>().Where(row => row.MunicipalityCode != null && row.FirstDay <= last).Select(row => new { row.PersonId, Code = row.MunicipalityCode! }))
            .Distinct().ToListAsync(cancel);
        return places.ToLookup(row => row.PersonId, row => row.Code);
    }

    private void Fault(CouncillorLine line, string column, string message) => faults.Add(new CouncillorFault(file, line.Line, column, message));
}

using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Fora;
using Appointments.Domain.Places;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

/// <remarks>A thing that a fact of another day points to is shown in the shape of the nearest day: it must have a name even where it did not exist.</remarks>
public sealed partial class RegisterView
{
    private static readonly Question<string, AuthorityRow> Authorities = Questions.Known<string, AuthorityRow>(authority => authority.Slug);
    private static readonly Question<string, MunicipalityRow> Municipalities = Questions.Known<string, MunicipalityRow>(municipality => municipality.Code);
    private static readonly Question<string, PartyRow> PartiesByLetter = Questions.Known<string, PartyRow>(party => party.Letter);
    private static readonly Question<string, KkrRow> KkrsBySlug = Questions.Known<string, KkrRow>(kkr => kkr.Slug);

    private static readonly Question<string, AreaRow> Areas = new((db, day, state, slugs) => db.KkrAreas.At(day, state).Where(area => slugs.Contains(area.KkrSlug))
        .Join(db.Municipalities.Known(state), area => area.MunicipalityCode, municipality => municipality.Code, (area, municipality) => new AreaRow { KkrSlug = area.KkrSlug, Municipality = municipality }));

    /// <summary>Authorities by slug, aligned; null for a slug that none has.</summary>
    public async Task<IReadOnlyList<Authority?>> AuthoritiesAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var rows = await AskOnceAsync(Authorities, row => row.Slug, slugs, cancel);
        return Align(slugs, Nearest(rows, row => row.Slug, row => row.ToAuthority()));
    }

    /// <summary>All who appoint or nominate, each once, by slug.</summary>
    public async Task<IReadOnlyList<Authority>> AllAuthoritiesAsync(CancellationToken cancel)
    {
        var rows = await ListAsync(db => db.Authorities.Known(State).OrderBy(authority => authority.Slug), cancel);
        return [.. Nearest(rows, row => row.Slug, row => row.ToAuthority()).Values.OrderBy(authority => authority.Slug, StringComparer.Ordinal)];
    }

    /// <summary>Municipalities by code, aligned; null for a code that none has.</summary>
    public async Task<IReadOnlyList<Municipality?>> MunicipalitiesAsync(IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if (codes.Count == 0)
            return [];
        var rows = await AskOnceAsync(Municipalities, row => row.Code, codes, cancel);
        return Align(codes, Nearest(rows, row => row.Code, row => row.ToMunicipality()));
    }

    /// <summary>Regions by what the register calls them, aligned; null for one that it does not know.</summary>
    public async Task<IReadOnlyList<Region?>> RegionsAsync(IReadOnlyList<string> keys, CancellationToken cancel)
    {
        if (keys.Count == 0)
            return [];
        var distinct = keys.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(db => db.Regions.Known(State).Where(region => EF.Parameter(distinct).Contains(region.Code)), cancel);
        return Align(keys, Nearest(rows, row => row.Code, row => row.ToRegion()));
    }

    /// <summary>What each letter means, aligned: the local list of that municipality and time if there is one, else the national party of that time; null when neither is recorded.</summary>
    public async Task<IReadOnlyList<Party?>> PartiesByLetterAsync(IReadOnlyList<PartyKey> keys, CancellationToken cancel)
    {
        if (keys.Count == 0)
            return [];
        var rows = await AskOnceAsync(PartiesByLetter, row => row.Letter, keys.Select(key => key.Letter), cancel);
        var parties = rows.ToLookup(row => row.Letter, StringComparer.Ordinal);
        return [.. keys.Select(key => Meaning(parties[key.Letter], key.MunicipalityCode, key.Day ?? Day))];
    }

    /// <summary>The KKRs of the day, by slug.</summary>
    public async Task<IReadOnlyList<Kkr>> AllKkrsAsync(CancellationToken cancel)
    {
        var rows = await ListAsync(db => db.Kkrs.At(Day, State).OrderBy(kkr => kkr.Slug), cancel);
        return [.. rows.Select(row => new Kkr(row.Slug, row.Name))];
    }

    /// <summary>KKRs by slug, aligned; null for a slug that none has.</summary>
    public async Task<IReadOnlyList<Kkr?>> KkrsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
            return [];
        var rows = await AskOnceAsync(KkrsBySlug, row => row.Slug, slugs, cancel);
        return Align(slugs, Nearest(rows, row => row.Slug, row => new Kkr(row.Slug, row.Name)));
    }

    /// <summary>The municipalities of each KKR on the day, by slug of the KKR, in the order of their codes.</summary>
    public async Task<ILookup<string, Municipality>> AreasAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel)
    {
        if (kkrSlugs.Count == 0)
            return Nothing<string, Municipality>();
        var rows = await AskAsync(Areas, kkrSlugs, cancel);
        return rows
            .GroupBy(row => (row.KkrSlug, row.Municipality.Code), row => row.Municipality)
            .OrderBy(shapes => shapes.Key.Code, StringComparer.Ordinal)
            .ToLookup(shapes => shapes.Key.KkrSlug, shapes => shapes.NearestTo(Day, Days)!.ToMunicipality(), StringComparer.Ordinal);
    }

    private static Party? Meaning(IEnumerable<PartyRow> parties, string? municipality, LocalDate day) => parties
        .Where(party => party.FirstDay <= day && party.LastDay >= day && (party.MunicipalityCode is null || string.Equals(party.MunicipalityCode, municipality, StringComparison.Ordinal)))
        .OrderBy(party => party.MunicipalityCode is null)
        .ThenByDescending(party => party.FirstDay)
        .FirstOrDefault()?.ToParty();

    private Dictionary<string, T> Nearest<TRow, T>(List<TRow> rows, Func<TRow, string> key, Func<TRow, T> map)
        where TRow : FactRow =>
        rows.GroupBy(key, StringComparer.Ordinal).ToDictionary(shapes => shapes.Key, shapes => map(shapes.NearestTo(Day, Days)!), StringComparer.Ordinal);

    private static (LocalDate First, LocalDate Last) Days(FactRow row) => (row.FirstDay, row.LastDay);

    private sealed class AreaRow
    {
        public required string KkrSlug { get; init; }

        public required MunicipalityRow Municipality { get; init; }
    }
}

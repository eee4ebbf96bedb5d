using Appointments.Data.Import.Councillors;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Balance;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>What a supposed election does to the KKRs in whose areas it is.</summary>
internal sealed class KkrOutlooks
{
    private readonly SupposedLists lists;
    private readonly IReadOnlyList<Kkr> kkrs;
    private readonly ILookup<string, Municipality> areas;
    private readonly ILookup<string, string> localLists;
    private readonly IReadOnlyList<KkrBalance> after;

    private KkrOutlooks(SupposedLists lists, IReadOnlyList<Kkr> kkrs, ILookup<string, Municipality> areas, ILookup<string, string> localLists, IReadOnlyList<KkrBalance> after) =>
        (this.lists, this.kkrs, this.areas, this.localLists, this.after) = (lists, kkrs, areas, localLists, after);

    /// <summary>Reads what is so with the election supposed.</summary>
    /// <param name="session">Sees it.</param>
    /// <param name="firstDay">The register with it on the first day of the new term.</param>
    /// <param name="lists">What is supposed.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<KkrOutlooks> ReadAsync(RegisterSession session, RegisterView firstDay, SupposedLists lists, CancellationToken cancel)
    {
        var (day, state) = (firstDay.Day, firstDay.State);
        string[] codes = [.. lists.Lines.Select(line => line.Municipality).Concat(lists.Votes.Select(count => count.MunicipalityCode!)).Distinct(StringComparer.Ordinal)];
        var slugs = await session.AskAsync(
            db => db.KkrAreas.At(day, state).Where(area => EF.Parameter(codes).Contains(area.MunicipalityCode)).Select(area => area.KkrSlug).Distinct().OrderBy(slug => slug).ToListAsync(cancel), cancel);
        var kkrs = (await firstDay.KkrsAsync(slugs, cancel)).OfType<Kkr>().ToList();
        var local = await session.AskAsync(
            db => db.Parties.At(day, state).Where(party => party.MunicipalityCode != null).Select(party => new { party.MunicipalityCode, party.Letter }).ToListAsync(cancel), cancel);
        return new KkrOutlooks(
            lists,
            kkrs,
            await firstDay.AreasAsync(slugs, cancel),
            local.ToLookup(party => party.MunicipalityCode!, party => party.Letter, StringComparer.Ordinal),
            await firstDay.BalancesAsync(kkrs, day.Year, day.Year, cancel));
    }

    /// <summary>Holds it against the last day of the old term.</summary>
    public async Task<IReadOnlyList<KkrOutlook>> CompareAsync(RegisterView lastDayBefore, CancellationToken cancel)
    {
        var before = await lastDayBefore.BalancesAsync(kkrs, lastDayBefore.Day.Year, lastDayBefore.Day.Year, cancel);
        return [.. kkrs.Select((kkr, nth) => Outlook(kkr, before[nth].Together, after[nth].Together))];
    }

    private KkrOutlook Outlook(Kkr kkr, SeatBalance before, SeatBalance after)
    {
        var was = before.Parties.ToDictionary(party => party.Letter, StringComparer.Ordinal);
        var becomes = after.Parties.ToDictionary(party => party.Letter, StringComparer.Ordinal);
        var parties = after.Parties.Select(party => party.Letter).Union(before.Parties.Select(party => party.Letter), StringComparer.Ordinal)
            .Select(letter => (Letter: letter, Was: was.GetValueOrDefault(letter), Becomes: becomes.GetValueOrDefault(letter)))
            .Select(party => new PartyOutlook(party.Letter, party.Was?.Held ?? 0, party.Was?.Entitlement, party.Becomes?.Held ?? 0, party.Becomes?.Entitlement, party.Becomes?.Votes));
        return Missing(areas[kkr.Slug]) is { } missing ? new KkrOutlook(kkr, [.. parties], null, missing) : new KkrOutlook(kkr, [.. parties], Calculate(areas[kkr.Slug]), null);
    }

    /// <summary>Without the votes, the seats and the mayor of every member municipality the sums would be of something else; null when all are there.</summary>
    private LocalizedText? Missing(IEnumerable<Municipality> area)
    {
        var members = area.ToList();
        var votes = Without(lists.Votes.Select(count => count.MunicipalityCode!));
        var councils = Without(lists.Complete);
        var mayors = Without(lists.Lines.Where(line => line is { Kind: OfficeKind.Mayor, Party: not null }).Select(line => line.Municipality));
        string[] da = [.. Said("stemmer", votes), .. Said("en fuldstændig liste", councils), .. Said("en borgmester med parti", mayors)];
        string[] en = [.. Said("votes", votes), .. Said("a complete list", councils), .. Said("a mayor with a party", mayors)];
        return da.Length == 0 ? null : new LocalizedText(
            $"Det nye KKR kan ikke beregnes. Der mangler {string.Join("; ", da)}.", $"The new KKR cannot be calculated. Missing are {string.Join("; ", en)}.");

        List<string> Without(IEnumerable<string> given) => [.. members.ExceptBy(given, municipality => municipality.Code, StringComparer.Ordinal).Select(municipality => municipality.Name)];
        IEnumerable<string> Said(string what, List<string> names) => names.Count == 0 ? [] : [$"{what} ({string.Join(", ", names)})"];
    }

    private KkrComposition Calculate(IEnumerable<Municipality> area)
    {
        var codes = area.Select(municipality => municipality.Code).ToHashSet(StringComparer.Ordinal);
        var lines = lists.Lines.Where(line => line.Party is not null && codes.Contains(line.Municipality)).ToList();
        return KkrCalculator.Of(new KkrElection(
            [.. codes.Order(StringComparer.Ordinal)],
            [.. lists.Votes.Where(count => codes.Contains(count.MunicipalityCode!))],
            [.. lines.DistinctBy(line => line.Person).CountBy(line => (line.Municipality, line.Party)).Select(list => new CouncilSeats(list.Key.Municipality, list.Key.Party!, list.Value))],
            [.. lines.Where(line => line.Kind == OfficeKind.Mayor).OrderBy(line => line.FirstDay).DistinctBy(line => line.Municipality, StringComparer.Ordinal).Select(line => new Mayoralty(line.Municipality, line.Party!))],
            [.. codes.SelectMany(code => localLists[code]).Distinct(StringComparer.Ordinal)],
            []));
    }
}

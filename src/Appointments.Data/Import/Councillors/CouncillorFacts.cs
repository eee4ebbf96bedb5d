using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Import.Councillors;

/// <summary>What the lines of a list say of the persons found: what the register does not say yet is added, what it says otherwise is a fault.</summary>
internal sealed class CouncillorFacts(Recording recording, Source source, CouncillorFaults faults)
{
    private static readonly OfficeKind[] CouncilOffices = [OfficeKind.Mayor, OfficeKind.DeputyMayor, OfficeKind.Alderman, OfficeKind.Councillor];

    /// <summary>Offices and parties of the lines, and where the list is complete, that it is: for each council and term it speaks of.</summary>
    /// <param name="persons">The person of each line.</param>
    /// <param name="complete">Whether the list names everybody who sits in the council of a municipality, by its code.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="CouncillorFileException">The list has faults. Whom a complete list leaves out is asked only of one that has no others: who stands on a line with a fault is on the list all the same.</exception>
    public async Task AddAsync(IReadOnlyDictionary<CouncillorLine, long> persons, Func<string, bool> complete, CancellationToken cancel)
    {
        var offices = await OfficesAsync(persons.Keys, cancel);
        var parties = (await PartiesAsync([.. persons.Values.Distinct()], cancel)).GroupBy(party => party.PersonId).ToDictionary(of => of.Key, of => of.ToList());
        var (held, mayors) = (offices.ToLookup(row => (row.PersonId, row.Kind, row.MunicipalityCode)), offices.Where(row => row.Kind == OfficeKind.Mayor).ToLookup(row => row.MunicipalityCode, StringComparer.Ordinal));
        foreach (var (line, id) in persons)
        {
            AddOffice(line, id, held[(id, line.Kind, line.Municipality)], mayors[line.Municipality]);
            AddParty(line, id, parties);
        }

        faults.ThrowIfAny();
        await AddCompleteAsync(persons.Where(pair => complete(pair.Key.Municipality)), offices, cancel);
        faults.ThrowIfAny();
    }

    /// <summary>Somebody recorded in a council of the list whom it does not name is a fault.</summary>
    private async Task AddCompleteAsync(IEnumerable<KeyValuePair<CouncillorLine, long>> persons, List<OfficeRow> offices, CancellationToken cancel)
    {
        var councils = persons.GroupBy(pair => (pair.Key.Municipality, pair.Key.Term)).OrderBy(council => council.Key.Term).ThenBy(council => council.Key.Municipality, StringComparer.Ordinal).ToList();
        if (councils.Count == 0) return;
        var standing = await recording.Standing<CouncilListRow>().ToListAsync(cancel);
        foreach (var council in councils)
        {
            var (code, first) = council.Key;
            var last = CouncilTerm.LastDayOf(first);
            var listed = council.Select(pair => pair.Value).ToHashSet();
            await RefuseUnlistedAsync([.. offices.Where(row => row.MunicipalityCode == code && row.FirstDay <= last && row.LastDay >= first && !listed.Contains(row.PersonId))], first, cancel);
            if (!standing.Exists(row => row.MunicipalityCode == code && row.FirstDay <= first && row.LastDay >= last))
                recording.Add(new CouncilListRow { MunicipalityCode = code, Span = new Span(first, DayBasis.TermAssumed, last, DayBasis.TermAssumed), Source = source });
        }
    }

    /// <param name="line">The line.</param>
    /// <param name="id">Its person.</param>
    /// <param name="held">The offices of the line's kind that the person is recorded to have had there.</param>
    /// <param name="mayors">Who is recorded as mayor there, of every day, the earliest first.</param>
    private void AddOffice(CouncillorLine line, long id, IEnumerable<OfficeRow> held, IEnumerable<OfficeRow> mayors)
    {
        if (held.Any(Overlaps)) return;
        if (line.Kind == OfficeKind.Mayor && mayors.FirstOrDefault(Overlaps) is { } other)
            faults.Add(line.Line, "office", $"En anden er registreret som borgmester fra {other.FirstDay.Iso()} til {other.LastDay.Iso()}. Ret registret, eller skriv den første og den sidste dag. (Somebody else is recorded as mayor then; mend the register, or write the first and last day.)");
        else
            recording.Add(new OfficeRow { PersonId = id, Kind = line.Kind, Title = line.Title ?? OfficeTitle.Of(line.Kind), MunicipalityCode = line.Municipality, Span = line.Span, Source = source });

        bool Overlaps(OfficeRow row) => row.FirstDay <= line.LastDay && row.LastDay >= line.FirstDay;
    }

    private void AddParty(CouncillorLine line, long id, Dictionary<long, List<Membership>> parties)
    {
        if (line.Party is not { } letter) return;
        if (!parties.TryGetValue(id, out var known)) parties[id] = known = [];
        var there = known.FindAll(party => party.FirstDay <= line.LastDay && party.LastDay >= line.FirstDay);
        if (there.Exists(party => party.Letter is not null && party.Letter != letter))
            faults.Add(line.Line, "party", $"Personen er registreret for liste {there.First(party => party.Letter is not null).Letter} i de dage. Ret registret eller listen. (The person is recorded for another list on these days; mend the register or the file.)");
        if (there.Count > 0) return;
        known.Add(new Membership(id, letter, line.FirstDay, line.LastDay));
        recording.Add(new PartyMembershipRow { PersonId = id, LetterDigest = recording.Seal(letter), MunicipalityCode = line.Municipality, Span = line.Span, Source = source });
    }

    private async Task RefuseUnlistedAsync(IReadOnlyList<OfficeRow> offices, LocalDate term, CancellationToken cancel)
    {
        var unlisted = offices.DistinctBy(row => row.PersonId).ToList();
        var persons = await recording.View(term).PersonsByIdAsync([.. unlisted.Select(row => row.PersonId)], cancel);
        foreach (var (office, person) in unlisted.Zip(persons))
        {
            faults.Add(1, "", $"{person!.Name} er registreret som {office.Title} i kommune {office.MunicipalityCode} i valgperioden, men står ikke på listen, som siges at være fuldstændig. Tilføj linjen, eller ret hvervet. (Is recorded there and not on the list, which is said to be complete: add the line, or correct the office.)");
        }
    }

    private Task<List<OfficeRow>> OfficesAsync(IEnumerable<CouncillorLine> lines, CancellationToken cancel)
    {
        var codes = lines.Select(line => line.Municipality).Distinct(StringComparer.Ordinal).ToArray();
        return recording.Standing<OfficeRow>()
            .Where(row => row.MunicipalityCode != null && EF.Parameter(codes).Contains(row.MunicipalityCode) && EF.Parameter(CouncilOffices).Contains(row.Kind))
            .OrderBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToListAsync(cancel);
    }

    private Task<List<Membership>> PartiesAsync(long[] ids, CancellationToken cancel) => recording.Standing<PartyMembershipRow>()
        .Where(row => EF.Parameter(ids).Contains(row.PersonId))
        .LeftJoin(recording.Context.SealedValues, row => row.LetterDigest, letter => letter.Digest, (row, letter) => new Membership(row.PersonId, letter == null ? null : letter.Value, row.FirstDay, row.LastDay))
        .ToListAsync(cancel);

    /// <summary>A party of a person; the letter is null when it was erased.</summary>
    private sealed record Membership(long PersonId, string? Letter, LocalDate FirstDay, LocalDate LastDay);
}

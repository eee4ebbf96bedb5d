using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Brings the councillors of a council term into the register, all of them or none. Only a list that is said to be complete can show that
/// somebody has no council seat. Read again, the same list records nothing.
/// </summary>
/// <param name="file">The file's name.</param>
/// <param name="text">Its text.</param>
/// <param name="day">A day in the council term.</param>
/// <param name="complete">True when nobody else sat in the councils that the list speaks of.</param>
public sealed class ImportCouncillors(string file, string text, LocalDate day, bool complete) : Command
{
    /// <inheritdoc/>
    public override string Name => "import-councillors";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Import;

    private Span Term => new(CouncilTerm.FirstDayOf(day), DayBasis.TermAssumed, CouncilTerm.LastDayOf(day), DayBasis.TermAssumed);

    private Source Source => new(file.Length <= 400 ? file : file[..400], null, null, SourceMark.Registered, null);

    internal override JsonObject ToJson() => new()
    {
        ["file"] = file, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), ["term"] = Term.FirstDay!.Value.Iso(), ["complete"] = complete,
    };

    /// <exception cref="CouncillorFileException">The file has faults; nothing is written.</exception>
    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var municipalities = await recording.Standing<MunicipalityRow>().Where(row => row.FirstDay <= day && row.LastDay >= day).ToListAsync(cancel);
        var lines = new CouncillorFile(file, municipalities.ToDictionary(row => row.Name, row => row.Code, StringComparer.OrdinalIgnoreCase)).Read(text);
        var codes = lines.Select(line => line.Municipality).Distinct(StringComparer.Ordinal).ToList();
        await RefuseLettersAsync(recording, lines, cancel);
        var persons = await new CouncillorMatch(recording, file, Term).FindAsync(lines, cancel);
        await AddAsync(recording, lines, persons, cancel);
        if (complete) await AddCompleteAsync(recording, codes, cancel);
    }

    private async Task RefuseLettersAsync(Recording recording, IReadOnlyList<CouncillorLine> lines, CancellationToken cancel)
    {
        var parties = await recording.Standing<PartyRow>().Where(row => row.FirstDay <= day && row.LastDay >= day).ToListAsync(cancel);
        var unknown = lines
            .Where(line => line.Party is not null && !parties.Exists(party => party.Letter == line.Party && (party.MunicipalityCode is null || party.MunicipalityCode == line.Municipality)))
            .Select(line => new CouncillorFault(file, line.Line, "party", $"Ingen liste har bogstavet «{line.Party}» i kommunen i valgperioden. (No list has the letter \"{line.Party}\" in that municipality in the term.)"))
            .ToList();
        if (unknown.Count > 0) throw new CouncillorFileException(unknown);
    }

    private async Task AddAsync(Recording recording, IReadOnlyList<CouncillorLine> lines, IReadOnlyDictionary<CouncillorLine, long> persons, CancellationToken cancel)
    {
        var ids = persons.Values.Distinct().ToArray();
        var (first, last) = (Term.FirstDay!.Value, Term.LastDay!.Value);
        var offices = await recording.Standing<OfficeRow>().Where(row => EF.Parameter(ids).Contains(row.PersonId) && row.FirstDay <= last && row.LastDay >= first).ToListAsync(cancel);
        var parties = await recording.Standing<PartyMembershipRow>().Where(row => EF.Parameter(ids).Contains(row.PersonId) && row.FirstDay <= last && row.LastDay >= first).Select(row => row.PersonId).ToListAsync(cancel);
        var withParty = parties.ToHashSet();
        await RefuseMayorsAsync(recording, lines, persons, cancel);
        var told = offices.Select(row => (row.PersonId, row.Kind, row.MunicipalityCode)).ToHashSet();
        foreach (var line in lines)
        {
            var id = persons[line];
            if (told.Add((id, line.Kind, line.Municipality)))
                recording.Add(new OfficeRow { PersonId = id, Kind = line.Kind, Title = line.Title ?? OfficeTitle.Of(line.Kind), MunicipalityCode = line.Municipality, Span = Term, Source = Source });
            if (line.Party is { } letter && withParty.Add(id))
                recording.Add(new PartyMembershipRow { PersonId = id, LetterDigest = recording.Seal(letter), MunicipalityCode = line.Municipality, Span = Term, Source = Source });
        }
    }

    /// <summary>A municipality has one mayor on a day; of two somebody must say when the one followed the other.</summary>
    private async Task RefuseMayorsAsync(Recording recording, IReadOnlyList<CouncillorLine> lines, IReadOnlyDictionary<CouncillorLine, long> persons, CancellationToken cancel)
    {
        var (first, last) = (Term.FirstDay!.Value, Term.LastDay!.Value);
        var standing = await recording.Standing<OfficeRow>().Where(row => row.Kind == OfficeKind.Mayor && row.FirstDay <= last && row.LastDay >= first).ToListAsync(cancel);
        var mayors = lines.Where(line => line.Kind == OfficeKind.Mayor).ToList();
        var faults = mayors
            .Where(line => standing.Exists(row => row.MunicipalityCode == line.Municipality && row.PersonId != persons[line])
                || mayors.Exists(other => other.Line < line.Line && other.Municipality == line.Municipality && persons[other] != persons[line]))
            .Select(line => new CouncillorFault(file, line.Line, "office", "Kommunen har allerede en anden borgmester i perioden. Registrér et skifte med dag i stedet. (The municipality has another mayor in the term already; record a change with its day instead.)"))
            .ToList();
        if (faults.Count > 0) throw new CouncillorFileException(faults);
    }

    private async Task AddCompleteAsync(Recording recording, List<string> codes, CancellationToken cancel)
    {
        var (first, last) = (Term.FirstDay!.Value, Term.LastDay!.Value);
        var standing = await recording.Standing<CouncilListRow>().Where(row => row.FirstDay <= first && row.LastDay >= last).Select(row => row.MunicipalityCode).ToListAsync(cancel);
        foreach (var code in codes.Except(standing, StringComparer.Ordinal))
            recording.Add(new CouncilListRow { MunicipalityCode = code, Span = Term, Source = Source });
    }
}

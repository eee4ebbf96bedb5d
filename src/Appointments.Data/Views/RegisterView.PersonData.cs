using Appointments.Data.Rows;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Proposals;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly LocalizedText BecauseOfSeats = new(
        "Registret viser offentligt, hvem et KKR har udpeget, hvortil, hvornår og ved hvilken beslutning. Det bevares som offentligt arkiv.",
        "The register shows in public whom a KKR has appointed, to what, when and by which decision. It is kept as a public record.");

    private static readonly LocalizedText BecauseOfNominations = new(
        "Indstillinger bruges til at vælge, hvem der udpeges. Oplysninger om den, der ikke blev valgt, slettes på rundens slettedag.",
        "Nominations serve to choose who is appointed. What is held on somebody who was not chosen is deleted on the round's day of deletion.");

    private static readonly Dictionary<string, LocalizedText> Because = new(StringComparer.Ordinal)
    {
        ["party_memberships"] = new(
            "Partiet holdes kun om den, der selv er valgt på en liste, fordi pladser fordeles efter valget. Det kan slettes; at det stod der, bliver stående.",
            "The party is held only of somebody who was elected on a list, because seats are shared by the election. It can be erased; that it stood there stays."),
        ["genders"] = new(
            "Køn holdes for at prøve, om bestyrelsens sammensætning er lovlig. Det vises ikke om en enkelt person. Det kan slettes.",
            "Gender is held to check whether a board is lawfully composed. It is not shown of a single person. It can be erased."),
        ["nominations"] = BecauseOfNominations,
        ["proposals"] = new(
            "Nogen har meldt, at noget om personen er forkert. Teksten kan slettes, når forslaget er besvaret.",
            "Somebody has said that something about the person is wrong. The text can be erased when the proposal is answered."),
    };

    /// <summary>All that is held on a person, with why; null when nobody has the slug. Only for who may see everything.</summary>
    /// <param name="slug">The person's slug, or one that was merged into the person.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<PersonData?> PersonDataAsync(string slug, CancellationToken cancel)
    {
        if (!session.Sight.IsWhole || (await FindPersonsAsync([slug], cancel))[0] is not { } person)
            return null;
        var merged = await ListAsync(db => db.PersonMerges.Known(State).Where(row => row.IntoPersonId == person.Id).Select(row => row.FromPersonId), cancel);
        long[] ids = [person.Id, .. merged];
        var (rows, details) = await RowsOfAsync(ids, cancel);
        var described = rows.Where(row => row.RecordedIn <= State).Select(row => (Row: row, Description: FactDescriptions.ByTable[TableOf(row)])).OrderBy(it => it.Description.Table, StringComparer.Ordinal).ThenBy(it => it.Row.VersionId).ToList();
        var names = new FactNames(session, State);
        await names.LoadAsync(described.SelectMany(it => it.Description.References(it.Row)), cancel);
        var entries = await ChangesByNumberAsync([.. described.Select(it => it.Row.RecordedIn)], cancel);
        byte[][] digests = [.. described.Select(it => SealedIn(it.Row)).OfType<byte[]>()];
        var found = await ListAsync(db => db.SealedValues.Where(value => EF.Parameter(digests).Contains(value.Digest)).Select(value => new { value.Digest, value.Value }), cancel);
        var values = found.ToDictionary(value => Convert.ToHexString(value.Digest), value => value.Value, StringComparer.Ordinal);
        return new PersonData(person, [.. described.Zip(entries).Select(it => Told(it.First.Row, it.First.Description, it.Second))]);

        PersonDatum Told(FactRow row, FactDescription description, Change? entry)
        {
            var value = SealedIn(row) is { } digest ? values.GetValueOrDefault(Convert.ToHexString(digest)) : null;
            return new PersonDatum(
                description.Table, description.Label, Because.GetValueOrDefault(description.Table, BecauseOfSeats), entry, row.SupersededIn <= State ? row.SupersededIn : null,
                description.Fields(null, row, names), details.GetValueOrDefault(row.VersionId) ?? value, SealedIn(row) is not null && value is null);
        }
    }

    private static string TableOf(FactRow row) => FactDescriptions.All.First(description => description.Describes(row)).Table;

    /// <summary>The rows that speak of the persons, every version; and of nominations what stands sealed of the candidate. A candidate who is not in the register as a person is found by name.</summary>
    private async Task<(IReadOnlyList<FactRow> Rows, IReadOnlyDictionary<long, string> Details)> RowsOfAsync(long[] ids, CancellationToken cancel)
    {
        FactRow[] rows =
        [
            .. await ListAsync(db => db.Persons.Where(row => EF.Parameter(ids).Contains(row.FactId)), cancel),
            .. await ListAsync(db => db.PersonNames.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.PersonAliases.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.PersonMerges.Where(row => EF.Parameter(ids).Contains(row.FromPersonId) || EF.Parameter(ids).Contains(row.IntoPersonId)), cancel),
            .. await ListAsync(db => db.Offices.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.PartyMemberships.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.Genders.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.Appointments.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.Deputies.Where(row => row.PersonId != null && EF.Parameter(ids).Contains(row.PersonId.Value)), cancel),
            .. await ListAsync(db => db.Vacancies.Where(row => row.FormerHolderId != null && EF.Parameter(ids).Contains(row.FormerHolderId.Value)), cancel),
            .. await ListAsync(db => db.Attendance.Where(row => EF.Parameter(ids).Contains(row.PersonId)), cancel),
            .. await ListAsync(db => db.Proposals.Where(row => row.Subject == ProposalSubject.Person && EF.Parameter(ids).Contains(row.SubjectId)), cancel),
        ];
        var nominations = await ListAsync(db => db.Nominations, cancel);
        var names = rows.OfType<PersonNameRow>().Select(row => row.Name).Concat(rows.OfType<PersonAliasRow>().Select(row => row.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var candidates = (await InWordsAsync(nominations, withStatements: true, cancel)).Zip(nominations)
            .Where(it => (it.First.PersonId is { } person && ids.Contains(person)) || (it.First.Candidate is { } candidate && names.Contains(candidate.Name))).ToList();
        var details = candidates.Where(it => it.First.Candidate is not null).ToDictionary(it => it.Second.VersionId, it => string.Join("; ", new[]
        {
            it.First.Candidate!.Name, it.First.Candidate.Title, it.First.Candidate.Workplace, it.First.Candidate.Gender?.ToString(), it.First.Candidate.MunicipalityCode, it.First.Candidate.Statement,
        }.OfType<string>()));
        return ([.. rows, .. candidates.Select(it => it.Second)], details);
    }

    private static byte[]? SealedIn(FactRow row) => row switch
    {
        GenderRow gender => gender.GenderDigest,
        PartyMembershipRow party => party.LetterDigest,
        AppointmentRow appointment => appointment.PartyDigest,
        AttendanceRow attendance => attendance.PartyDigest,
        ProposalRow proposal => proposal.WrongDigest,
        NominationRow nomination => nomination.NameDigest,
        _ => null,
    };
}

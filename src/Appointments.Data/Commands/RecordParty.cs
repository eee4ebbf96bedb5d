using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The list that a person was elected on, for a term. A political opinion, held only of those who stand for it in public; it stands sealed.</summary>
/// <param name="person">Slug of the person.</param>
/// <param name="letter">The letter of the list.</param>
/// <param name="municipality">Code of the municipality of the election; null when elected elsewhere.</param>
/// <param name="firstDay">First day.</param>
/// <param name="lastDay">Last day, included; null takes that of the council term.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper of its own.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class RecordParty(string person, string letter, string? municipality, LocalDate firstDay, LocalDate? lastDay, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-party";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    private Span Span => lastDay is { } last
        ? new Span(firstDay, DayBasis.Stated, last, DayBasis.Stated)
        : new Span(firstDay, DayBasis.Stated, CouncilTerm.LastDayOf(firstDay), DayBasis.TermAssumed);

    internal override JsonObject ToJson() => new()
    {
        ["person"] = person, ["letter"] = CommandJson.Sensitive(letter), ["municipality"] = municipality, ["firstDay"] = firstDay.Iso(), ["lastDay"] = lastDay?.Iso(), ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var row = await recording.PersonAsync(person, "person", cancel);
        if (municipality is not null) await recording.MunicipalityAsync(municipality, firstDay, "municipality", cancel);
        if (Span.LastDay < firstDay) recording.Refuse(DayObjections.EndBeforeStart(firstDay, Span.LastDay!.Value));
        await RefuseLetterAsync(recording, cancel);
        if (row is null || recording.Refusals.Count > 0)
            return;
        await EndStandingAsync(recording, row.FactId, cancel);
        if (recording.Refusals.Count > 0)
            return;
        recording.Add(new PartyMembershipRow { PersonId = row.FactId, LetterDigest = recording.Seal(letter), MunicipalityCode = municipality, Span = Span, Source = source ?? SourceOf.Registration(recording) });
        recording.Result = row.FactId;
    }

    private async Task RefuseLetterAsync(Recording recording, CancellationToken cancel)
    {
        var known = await recording.Standing<PartyRow>()
            .Where(party => party.FirstDay <= firstDay && party.LastDay >= firstDay && (party.MunicipalityCode == null || party.MunicipalityCode == municipality))
            .OrderBy(party => party.Letter).ToListAsync(cancel);
        if (!known.Exists(party => party.Letter == letter))
            recording.Refuse(Objection.Of(
                "UNKNOWN_PARTY",
                $"Ingen liste har bogstavet «{letter}» der på den dag. Registret kender: {string.Join(", ", known.Select(party => $"{party.Letter} ({party.Name})"))}.",
                $"No list has the letter \"{letter}\" there on that day. The register knows: {string.Join(", ", known.Select(party => $"{party.Letter} ({party.Name})"))}.",
                "letter"));
    }

    /// <summary>Who changes party leaves the one the day before.</summary>
    private async Task EndStandingAsync(Recording recording, long personId, CancellationToken cancel)
    {
        var (first, last) = (firstDay, Span.LastDay ?? OpenEnd.LastDay);
        var standing = await recording.Standing<PartyMembershipRow>().Where(row => row.PersonId == personId && row.FirstDay <= last && row.LastDay >= first).ToListAsync(cancel);
        if (standing.Find(row => row.FirstDay >= first || row.LastDay > last) is { } other)
        {
            recording.Refuse(Objection.Of(
                "PARTY_RECORDED",
                $"Der er allerede registreret et parti {SpanWords.Danish(other.Span)}. Lad dette gælde fra en senere dag og mindst lige så længe.",
                $"A party is recorded already {SpanWords.English(other.Span)}. Let this one hold from a later day and at least as long.",
                "firstDay"));
            return;
        }

        foreach (var row in standing)
        {
            recording.Supersede(row);
            recording.Add(new PartyMembershipRow
            {
                FactId = row.FactId, PersonId = row.PersonId, LetterDigest = row.LetterDigest, MunicipalityCode = row.MunicipalityCode,
                Span = row.Span with { LastDay = first.PlusDays(-1), LastDayBasis = DayBasis.Stated }, Source = row.Source,
            });
        }
    }
}

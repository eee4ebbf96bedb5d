using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Makes a nomination of what a caller wants, and refuses all that stands against it.</summary>
/// <param name="recording">The entry in the making.</param>
/// <param name="wanted">What is wanted.</param>
internal sealed class Nominating(Recording recording, NewNomination wanted)
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Where it stands when the caller names no source; null for the secretariat's own word.</summary>
    public Source? Source { get; init; }

    /// <summary>Adds the nomination with what belongs to it; adds nothing when it has refused.</summary>
    /// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task AddAsync(long? expectedVersion, CancellationToken cancel)
    {
        var forum = await recording.ForumAsync(wanted.Forum, "forum", cancel);
        var person = wanted.Person is { } slug ? await recording.PersonAsync(slug, "person", cancel) : null;
        var round = wanted.Round is { } address ? await recording.RoundAsync(address, "round", cancel) : null;
        if (wanted.Municipality is { } code) await recording.MunicipalityAsync(code, wanted.PeriodDay, "municipality", cancel);
        if (wanted.Organisation is { } organisation) await recording.OrganisationAsync(organisation, "organisation", cancel);
        if (forum is null || (wanted.Person is not null && person is null) || (wanted.Round is not null && round is null))
            return;
        await ForumVersion.ExpectAsync(recording, forum.FactId, expectedVersion, cancel);
        var law = (await recording.View(wanted.PeriodDay).LawAsync([forum.Kind], cancel)).GetValueOrDefault(forum.Kind)?.ForKkr(forum.KkrSlug);
        if (law is null || wanted.PeriodDay < law.CoveredFrom) recording.Refuse(DayObjections.NotCovered(law));
        await RefuseSeatsAsync(forum, cancel);
        RefuseText(person);
        if (round is not null) await RefuseRoundAsync(forum, round, cancel);
        if (recording.Refusals.Count > 0)
            return;
        await AddAsync(forum, person, round, PeriodIn(law!, round), cancel);
    }

    /// <summary>The function period that the day lies in; where the forum has none, the council term.</summary>
    public static Span PeriodOf(LawDocument law, LocalDate day) =>
        law.Periods.FirstOrDefault(period => period.Span.Covers(day))?.Span
        ?? new Span(law.FirstDayOfTerm(day), DayBasis.TermAssumed, law.LastDayOfTerm(day), DayBasis.TermAssumed);

    private Span PeriodIn(LawDocument law, NominationRoundRow? round) => round?.Span ?? PeriodOf(law, wanted.PeriodDay);

    private async Task AddAsync(ForumRow forum, PersonRow? person, NominationRoundRow? round, Span period, CancellationToken cancel)
    {
        var name = wanted.Name ?? (person is null ? null : (await recording.View(wanted.PeriodDay).PersonsByIdAsync([person.FactId], cancel))[0]?.Name);
        var hidden = wanted.Confidential;
        var details = Details(person);
        var source = wanted.Source ?? Source ?? SourceOf.Registration(recording);
        var id = recording.Add(new NominationRow
        {
            ForumId = forum.FactId,
            SeatKind = wanted.SeatKind,
            OrganisationSlug = wanted.Organisation ?? NominationRow.NotStated,
            PersonId = hidden ? null : person?.FactId,
            StatedReason = hidden ? null : wanted.StatedReason,
            FromSmallCompany = hidden ? null : wanted.FromSmallCompany,
            RoundId = round?.FactId,
            Confidential = hidden,
            NameDigest = name is null ? null : recording.Seal(name),
            DetailsDigest = details.IsEmpty ? null : recording.Seal(CanonicalJson.Text(details)),
            ReasonDigest = hidden && wanted.StatedReason is { } reason ? recording.Seal(reason) : null,
            Span = period,
            Source = source,
        });
        foreach (var (place, piece) in SealedText.Pieces(wanted.Statement ?? "").Index())
            recording.Add(new NominationTextRow { NominationId = id, Place = place + 1, TextDigest = recording.Seal(piece), Span = period, Source = source });
        recording.Result = id;
    }

    private CandidateDetails Details(PersonRow? person) => new(
        wanted.Title, wanted.Workplace, wanted.Gender, wanted.Municipality, wanted.Confidential ? wanted.FromSmallCompany : null, wanted.Confidential ? person?.FactId : null);

    private async Task RefuseSeatsAsync(ForumRow forum, CancellationToken cancel)
    {
        var seats = await recording.Standing<SeatRow>().Where(row => row.ForumId == forum.FactId).OrderBy(row => row.Ordinal).Select(row => new { row.Kind, row.Political, row.ExOfficioKind }).ToListAsync(cancel);
        var group = seats.FirstOrDefault(seat => seat.Kind == wanted.SeatKind);
        var kinds = string.Join(", ", seats.Select(seat => seat.Kind).Distinct(StringComparer.Ordinal));
        if (group is null)
            recording.Refuse(Objection.Of("UNKNOWN_SEAT_GROUP", $"Forummet har ingen pladser af gruppen «{wanted.SeatKind}». Det har: {kinds}.", $"The forum has no seats of the group \"{wanted.SeatKind}\". It has: {kinds}.", "seatGroup"));
        else if (group.ExOfficioKind is not null)
            recording.Refuse(Objection.Of("EX_OFFICIO_SEAT", $"Pladserne «{wanted.SeatKind}» følger et hverv, så ingen indstilles til dem.", $"The seats \"{wanted.SeatKind}\" follow an office, so nobody is nominated for them.", "seatGroup"));
    }

    private void RefuseText(PersonRow? person)
    {
        if (!wanted.NamesSomebody && wanted.StatedReason is null)
            recording.Refuse(Objection.Of("NOBODY_NOMINATED", $"Angiv, hvem der indstilles, eller grunden til, at organisationen ikke indstiller begge køn.", $"Name who is nominated, or the reason for which the organisation does not nominate both sexes.", "name"));
        if (!wanted.NamesSomebody && (wanted.Title ?? wanted.Workplace ?? wanted.Municipality ?? wanted.Statement) is not null)
            recording.Refuse(Objection.Of("NAME_NEEDED", $"Oplysninger om en kandidat kræver kandidatens navn.", $"What is told of a candidate needs the candidate's name.", "name"));
        if (CanonicalJson.Text(Details(person)).Length > SealedText.Longest)
            recording.Refuse(Objection.Of("DETAILS_TOO_LONG", $"Titel og arbejdssted er tilsammen for lange. Forkort dem; resten kan stå i begrundelsen.", $"Title and workplace are too long together. Shorten them; the rest may stand in the statement.", "title"));
    }

    private async Task RefuseRoundAsync(ForumRow forum, NominationRoundRow round, CancellationToken cancel)
    {
        var found = round.ToRound();
        var today = recording.At.InZone(Copenhagen).Date;
        if (round.ForumId != forum.FactId)
            recording.Refuse(Objection.Of("ROUND_OF_ANOTHER_FORUM", $"Runden «{round.Slug}» er for et andet forum.", $"The round \"{round.Slug}\" is for another forum.", "round"));
        else if (found.Groups.FirstOrDefault(it => it.SeatKind == wanted.SeatKind) is not { } group)
            recording.Refuse(Objection.Of("NOT_IN_ROUND", $"Runden omfatter ikke pladserne «{wanted.SeatKind}».", $"The round is not for the seats \"{wanted.SeatKind}\".", "seatGroup"));
        else if (wanted.Organisation is null || !(await MayNominateAsync(group, cancel)).Contains(wanted.Organisation, StringComparer.Ordinal))
            recording.Refuse(Objection.Of(
                "MAY_NOT_NOMINATE",
                $"«{wanted.Organisation}» kan ikke indstille til pladserne i runden. Det kan: {string.Join(", ", group.Organisations)}.",
                $"\"{wanted.Organisation}\" may not nominate for these seats in the round. These may: {string.Join(", ", group.Organisations)}.",
                "organisation"));
        if (found.StateOn(today, hasNominations: true) is RoundState.Decided or RoundState.Informed or RoundState.Erased or RoundState.Withdrawn)
            recording.Refuse(Objection.Of("ROUND_OVER", $"Runden er afsluttet, så der kan ikke indstilles mere i den.", $"The round is over, so nothing more can be nominated in it.", "round"));
        else if (found.NominatorsDay is null)
            recording.Refuse(Objection.Of("ROUND_IS_DRAFT", $"Fastlæg først, hvem der kan indstille; runden er endnu et udkast.", $"Settle first who may nominate; the round is still a draft.", "round"));
    }

    /// <summary>The organisations of the group, and those who are together one of them.</summary>
    private async Task<IReadOnlyList<string>> MayNominateAsync(RoundGroup group, CancellationToken cancel)
    {
        var authorities = await recording.View(wanted.PeriodDay).AuthoritiesAsync(group.Organisations, cancel);
        return [.. group.Organisations, .. authorities.SelectMany(authority => authority?.JointMembers ?? [])];
    }
}

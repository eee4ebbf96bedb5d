using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>
/// The meeting has decided: the chosen of a round get their seats in one act, all or none. Who is new becomes a person of the register, with the gender that the
/// nominator recorded. The nominations stay as confidential as they were; that the chosen were appointed is everybody's to know.
/// </summary>
/// <param name="round">Slug of the round.</param>
/// <param name="chosen">Who is chosen for which seat; at least one.</param>
/// <param name="day">Day of the decision.</param>
/// <param name="decision">FactId of the decision; null when it is not recorded yet.</param>
/// <param name="firstDay">First day in the seats; null is the first of the period.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper of its own.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class AppointNominees(
    string round, IReadOnlyList<ChosenNominee> chosen, LocalDate day, long? decision, LocalDate? firstDay, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "appoint-nominees";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["round"] = round,
        ["chosen"] = new JsonArray([.. chosen.Select(it => (JsonNode)new JsonObject { ["nomination"] = it.Nomination, ["seat"] = it.Seat.ToString() })]),
        ["day"] = day.Iso(),
        ["decision"] = decision,
        ["firstDay"] = firstDay?.Iso(),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.RoundAsync(round, "round", cancel) is not { } row)
            return;
        await RoundRows.ExpectAsync(recording, row, expectedVersion, cancel);
        RefuseRound(recording, row.ToRound());
        var nominees = await NomineesAsync(recording, row, cancel);
        if (recording.Refusals.Count > 0)
            return;
        var forum = await recording.Standing<ForumRow>().Where(it => it.FactId == row.ForumId).Select(it => it.Slug).FirstAsync(cancel);
        var slugs = new List<string>();
        foreach (var (nominee, seat) in nominees)
            await AppointAsync(recording, forum, row, nominee, seat, slugs, cancel);
        if (recording.Refusals.Count > 0)
            return;
        RoundRows.Replace(recording, row, row.ToRound() with { DecidedDay = day });
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var (forumId, number) = ((await judgement.AskAsync(db => db.NominationRounds.Where(it => it.FactId == judgement.Result).Select(it => new { it.ForumId }).FirstAsync(cancel), cancel)).ForumId, judgement.Number);
        var ids = await judgement.AskAsync(db => db.Appointments.Where(it => it.RecordedIn == number).OrderBy(it => it.FactId).Select(it => it.FactId).ToListAsync(cancel), cancel);
        var appointed = (await judgement.After(day).AppointmentsByIdAsync(ids, cancel)).OfType<Appointment>().ToList();
        var check = new BoardCheck(judgement, forumId);
        foreach (var span in appointed.Select(it => it.Span).Distinct()) await check.RunAsync(span, cancel);
        await Namesakes.WarnAsync(judgement, cancel);
    }

    private void RefuseRound(Recording recording, NominationRound standing)
    {
        var state = standing.StateOn(RoundRows.Today(recording), hasNominations: true);
        if (state != RoundState.Checked)
            recording.Refuse(Objection.Of(
                "OUT_OF_ORDER",
                $"Der besluttes, når indstillingerne er kontrolleret. Runden er: {RoundWords.Danish(state)}.",
                $"The decision comes when the nominations are checked. The round is: {RoundWords.English(state)}.",
                "round"));
        if (day > RoundRows.Today(recording))
            recording.Refuse(Objection.Of("DAY_IN_FUTURE", $"Skriv den dag, mødet besluttede; den kan ikke ligge efter i dag.", $"Give the day on which the meeting decided; it cannot be after today.", "day"));
        if (chosen.Select(it => it.Nomination).Distinct().Count() < chosen.Count || chosen.Select(it => it.Seat).Distinct().Count() < chosen.Count)
            recording.Refuse(Objection.Of("CHOSEN_TWICE", $"Ingen kan vælges to gange, og ingen plads kan få to.", $"Nobody can be chosen twice, and no seat can get two.", "chosen"));
    }

    private async Task<IReadOnlyList<(Nomination Nominee, SeatRef Seat)>> NomineesAsync(Recording recording, NominationRoundRow row, CancellationToken cancel)
    {
        var found = (await recording.View(day).NominationsOfRoundsAsync([row.FactId], cancel))[row.FactId].ToDictionary(it => it.FactId);
        var nominees = new List<(Nomination, SeatRef)>();
        foreach (var (id, seat) in chosen)
        {
            if (found.TryGetValue(id, out var nominee) && nominee.Candidate is not null) nominees.Add((nominee, seat));
            else recording.Refuse(Objection.Of("NOT_NOMINATED", $"Den valgte er ikke indstillet i runden, eller indstillingen er trukket tilbage eller slettet.", $"The chosen one is not nominated in the round, or the nomination was withdrawn or deleted.", "chosen"));
        }

        foreach (var twice in nominees.GroupBy(it => it.Item1.PersonId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? it.Item1.Candidate!.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            recording.Refuse(Objection.Of("CHOSEN_TWICE", $"{twice.First().Item1.Candidate!.Name} er valgt to gange.", $"{twice.First().Item1.Candidate!.Name} is chosen twice.", "chosen"));
        return nominees;
    }

    private async Task AppointAsync(Recording recording, string forum, NominationRoundRow row, Nomination nominee, SeatRef seat, List<string> slugs, CancellationToken cancel)
    {
        var candidate = nominee.Candidate!;
        var (known, wholeSeat) = (
            nominee.PersonId is { } id ? await recording.Standing<PersonRow>().FirstAsync(it => it.FactId == id, cancel) : null,
            await recording.Standing<SeatRow>().FirstOrDefaultAsync(it => it.ForumId == row.ForumId && (seat.Id == null ? it.Key == seat.Key : it.SeatId == seat.Id), cancel));
        if (wholeSeat is not null && wholeSeat.Kind != nominee.SeatKind)
            recording.Refuse(Objection.Of(
                "OTHER_SEAT_GROUP",
                $"{candidate.Name} er indstillet til pladserne «{nominee.SeatKind}», men er valgt til «{wholeSeat.LabelDa}».",
                $"{candidate.Name} is nominated for the seats \"{nominee.SeatKind}\", but chosen for \"{wholeSeat.LabelEn}\".",
                "chosen"));
        var person = known ?? await NewPersonAsync(recording, candidate, nominee, slugs, cancel);
        var wanted = new NewAppointment(forum, seat, person.Slug, firstDay ?? row.FirstDay) { Decision = decision, Municipality = candidate.MunicipalityCode, Source = source };
        await new Appointing(recording, wanted, AppointmentStatus.Appointed) { NewPerson = person }.AddAsync(leaving: null, expectedVersion: null, cancel);
        await AddGenderAsync(recording, person, candidate, nominee, cancel);
        await LinkAsync(recording, nominee, person, cancel);
    }

    private static async Task<PersonRow> NewPersonAsync(Recording recording, Candidate candidate, Nomination nominee, List<string> slugs, CancellationToken cancel)
    {
        var slug = await RegisterPerson.FreeSlugAsync(recording, candidate.Name, slugs, cancel);
        slugs.Add(slug);
        return new PersonRow { FactId = RegisterPerson.Add(recording, slug, candidate.Name, otherNames: [], nominee.Source), Slug = slug };
    }

    private static async Task AddGenderAsync(Recording recording, PersonRow person, Candidate candidate, Nomination nominee, CancellationToken cancel)
    {
        if (candidate.Gender is { } gender && !await recording.Standing<GenderRow>().AnyAsync(it => it.PersonId == person.FactId, cancel))
            recording.Add(new GenderRow
            {
                PersonId = person.FactId, GenderDigest = recording.Seal(gender.ToString()), Span = Always.Span, Source = nominee.Source with { Note = "Oplyst af den, der indstillede." },
            });
    }

    /// <summary>The nomination leads to the person now, so that the rules on who nominated whom find it after what is sealed is deleted.</summary>
    private static async Task LinkAsync(Recording recording, Nomination nominee, PersonRow person, CancellationToken cancel)
    {
        var standing = await recording.Standing<NominationRow>().FirstAsync(it => it.FactId == nominee.FactId, cancel);
        recording.Supersede(standing);
        recording.Add(new NominationRow
        {
            FactId = standing.FactId,
            ForumId = standing.ForumId,
            SeatKind = standing.SeatKind,
            OrganisationSlug = standing.OrganisationSlug,
            PersonId = person.FactId,
            StatedReason = standing.StatedReason,
            FromSmallCompany = nominee.FromSmallCompany,
            RoundId = standing.RoundId,
            Confidential = standing.Confidential,
            NameDigest = standing.NameDigest,
            DetailsDigest = standing.DetailsDigest,
            ReasonDigest = standing.ReasonDigest,
            Span = standing.Span,
            Source = standing.Source,
        });
    }
}

using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Finds what a command's input names, and refuses what the register does not know. Null means refused.</summary>
internal static class Lookup
{
    private static readonly Question<string, ForumRow> Fora = Questions.Known<string, ForumRow>(row => row.Slug);
    private static readonly Question<string, PersonRow> Persons = Questions.Known<string, PersonRow>(row => row.Slug);
    private static readonly Question<long, PersonRow> PersonsById = Questions.Known<long, PersonRow>(row => row.FactId);
    private static readonly Question<long, PersonMergeRow> Merges = Questions.Known<long, PersonMergeRow>(row => row.FromPersonId);
    private static readonly Question<string, KkrRow> Kkrs = Questions.Known<string, KkrRow>(row => row.Slug);
    private static readonly Question<long, SeatRow> Seats = Questions.Known<long, SeatRow>(row => row.ForumId);

    /// <summary>The KKR of the slug; null when there is none.</summary>
    public static Task<KkrRow?> FindKkrAsync(this Recording recording, string slug, CancellationToken cancel) => recording.FindAsync(Kkrs, slug, cancel);

    public static async Task<ForumRow?> ForumAsync(this Recording recording, string slug, string field, CancellationToken cancel) =>
        await recording.WithinAsync(await recording.FindAsync(Fora, slug, cancel), row => row.FactId, cancel)
        ?? recording.Unknown<ForumRow>("UNKNOWN_FORUM", $"Intet forum har adressen «{slug}». Søg det frem i oversigten.", $"No forum has the slug \"{slug}\": fora(search: …) finds the right one.", field);

    /// <summary>A person by slug; a slug of somebody who was merged into another leads to the other.</summary>
    public static async Task<PersonRow?> PersonAsync(this Recording recording, string slug, string field, CancellationToken cancel)
    {
        var found = await recording.FindAsync(Persons, slug, cancel);
        if (found is not null && await recording.FindAsync(Merges, found.FactId, cancel) is { } merge)
            found = await recording.FindAsync(PersonsById, merge.IntoPersonId, cancel);
        return found ?? recording.Unknown<PersonRow>(
            "UNKNOWN_PERSON", $"Ingen person har adressen «{slug}». Søg personen frem, eller opret den først.", $"Nobody has the slug \"{slug}\": persons(search: …) finds the right one, registerPerson adds one.", field);
    }

    public static async Task<AppointmentRow?> AppointmentAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.WithinAsync(await recording.Standing<AppointmentRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel), row => row.ForumId, cancel)
        ?? recording.Unknown<AppointmentRow>("UNKNOWN_APPOINTMENT", $"Registret har ingen sådan udpegning. Brug det id, som forummets historik giver.", $"The register has no such appointment: use the id that the forum's history gives.", field);

    public static async Task<DecisionRow?> DecisionAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.Standing<DecisionRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel)
        ?? recording.Unknown<DecisionRow>("UNKNOWN_DECISION", $"Registret har ingen sådan beslutning. Registrér den først.", $"The register has no such decision: recordDecision adds it and gives its id.", field);

    public static async Task<MunicipalityRow?> MunicipalityAsync(this Recording recording, string code, NodaTime.LocalDate day, string field, CancellationToken cancel) =>
        await recording.Standing<MunicipalityRow>().Where(row => row.Code == code && row.FirstDay <= day && row.LastDay >= day).FirstOrDefaultAsync(cancel)
        ?? recording.Unknown<MunicipalityRow>("UNKNOWN_MUNICIPALITY", $"Ingen kommune har koden «{code}» på dagen. Aalborg er for eksempel 0851.", $"No municipality has the code \"{code}\" on the day; Aalborg is 0851, for example.", field);

    public static async Task<MeetingRow?> MeetingAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.Standing<MeetingRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel)
        ?? recording.Unknown<MeetingRow>("UNKNOWN_MEETING", $"Registret har intet sådant møde. Registrér det først.", $"The register has no such meeting: registerMeeting adds it and gives its id.", field);

    public static async Task<VoteTableRow?> VoteTableAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.Standing<VoteTableRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel)
        ?? recording.Unknown<VoteTableRow>("UNKNOWN_VOTE_TABLE", $"Registret har ingen sådan stemmetabel. Registrér stemmerne først.", $"The register has no such vote table: recordVotes adds it and gives its id.", field);

    public static async Task<DistributionRow?> DistributionAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.Standing<DistributionRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel)
        ?? recording.Unknown<DistributionRow>("UNKNOWN_DISTRIBUTION", $"Registret har ingen sådan fordeling.", $"The register has no such distribution: Kkr.distributions gives their ids.", field);

    public static async Task<NominationRoundRow?> RoundAsync(this Recording recording, string slug, string field, CancellationToken cancel) =>
        await recording.WithinAsync(await recording.Standing<NominationRoundRow>().FirstOrDefaultAsync(row => row.Slug == slug, cancel), row => row.ForumId, cancel)
        ?? recording.Unknown<NominationRoundRow>("UNKNOWN_ROUND", $"Ingen indstillingsrunde har adressen «{slug}».", $"No round of nomination has the slug \"{slug}\": nominationRounds gives them.", field);

    public static async Task<NominationRow?> NominationAsync(this Recording recording, long factId, string field, CancellationToken cancel) =>
        await recording.WithinAsync(await recording.Standing<NominationRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel), row => row.ForumId, cancel)
        ?? recording.Unknown<NominationRow>("UNKNOWN_NOMINATION", $"Registret har ingen sådan indstilling.", $"The register has no such nomination: use the id that the round or the forum gives.", field);

    public static async Task<AuthorityRow?> OrganisationAsync(this Recording recording, string slug, string field, CancellationToken cancel) =>
        await recording.Standing<AuthorityRow>().FirstOrDefaultAsync(row => row.Slug == slug, cancel)
        ?? recording.Unknown<AuthorityRow>("UNKNOWN_ORGANISATION", $"Registret kender ingen organisation med adressen «{slug}»; «dansk-erhverv» er én.", $"The register knows no organisation of the slug \"{slug}\"; \"dansk-erhverv\" is one.", field);

    public static async Task<KkrRow?> KkrAsync(this Recording recording, string slug, string field, CancellationToken cancel) =>
        await recording.FindKkrAsync(slug, cancel)
        ?? recording.Unknown<KkrRow>("UNKNOWN_KKR", $"Intet KKR har adressen «{slug}»; «kkr-nordjylland» er én.", $"No KKR has the slug \"{slug}\"; \"kkr-nordjylland\" is one.", field);

    public static async Task<ProposalRow?> ProposalAsync(this Recording recording, long number, CancellationToken cancel) =>
        await recording.WithinAsync(await recording.Standing<ProposalRow>().FirstOrDefaultAsync(row => row.Number == number, cancel), cancel)
        ?? recording.Unknown<ProposalRow>("UNKNOWN_PROPOSAL", $"Registret har intet forslag {number}.", $"The register has no proposal {number}.", "number");

    public static async Task<ReminderRow?> ReminderAsync(this Recording recording, long factId, CancellationToken cancel) =>
        await recording.Standing<ReminderRow>().FirstOrDefaultAsync(row => row.FactId == factId, cancel)
        ?? recording.Unknown<ReminderRow>("UNKNOWN_REMINDER", $"Registret har ingen sådan modtager af påmindelser.", $"The register has no such recipient of reminders: reminders gives their ids.", "reminder");

    /// <summary>A seat of the forum with all its shapes, by key or id.</summary>
    public static async Task<SeatLife?> SeatAsync(this Recording recording, ForumRow forum, SeatRef wanted, string field, CancellationToken cancel)
    {
        var (key, id) = wanted;
        var seats = await recording.FindAllAsync(Seats, forum.FactId, default, cancel);
        var shapes = seats.Where(row => id is { } number ? row.SeatId == number : row.Key == key).ToList();
        if (shapes.Count > 0)
            return new SeatLife(shapes);
        var keys = string.Join(", ", seats.OrderBy(row => row.Ordinal).Select(row => row.Key).Distinct(StringComparer.Ordinal));
        recording.Refuse(Objection.Of(
            "UNKNOWN_SEAT",
            $"Forummet har ingen plads «{wanted}». Det har: {keys}.",
            $"The forum has no seat \"{wanted}\". It has: {keys}.",
            field));
        return null;
    }

    // Before anything is told of it: what stands against a command could tell of another KKR's confidential matters.
    private static async Task<T?> WithinAsync<T>(this Recording recording, T? found, Func<T, long> forum, CancellationToken cancel)
        where T : class
    {
        if (found is not null && recording.Reach is { } reach && !await reach.ConcernsAsync(forum(found), cancel))
            recording.Refuse(reach.Refusal());
        return found;
    }

    private static async Task<ProposalRow?> WithinAsync(this Recording recording, ProposalRow? found, CancellationToken cancel)
    {
        if (found is not null && recording.Reach is { } reach && !await reach.CoversProposalAsync(found, cancel))
            recording.Refuse(reach.Refusal());
        return found;
    }

    private static T? Unknown<T>(this Recording recording, string code, FormattableString danish, FormattableString english, string field)
        where T : class
    {
        recording.Refuse(Objection.Of(code, danish, english, field));
        return null;
    }
}

using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Proposals;
using Appointments.Domain.Rights;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rights;

/// <summary>
/// Whether what a command writes lies within the KKRs of who asks. It looks at the facts and not at the command, so a new command is held to it too;
/// a kind of fact that is not named here is nobody's but an administrator's.
/// </summary>
internal sealed class Reach(RegisterContext context, long state, Territory territory)
{
    private const string Code = "FORBIDDEN";

    private readonly Dictionary<(string Question, string Thing), bool> known = [];
    private bool approved;

    /// <summary>Why the entry is not recorded; null when all of it lies within. Then nothing else is told that stood against it.</summary>
    public async Task<Objection?> RefusalAsync(Recording recording, CancellationToken cancel)
    {
        if (recording.Refusals.Any(refusal => refusal.Code == Code))
            return Refusal();
        foreach (var row in recording.Inserted)
        {
            if (!await CoversAsync(row, recording, isNew: true, cancel))
                return Refusal();
        }

        foreach (var row in recording.Superseded)
        {
            if (!await CoversAsync(row, recording, isNew: false, cancel))
                return Refusal();
        }

        // What only erases writes no fact to be held against; it is let through when what it erases was found to lie within.
        return recording.OnlyErases && !approved ? Refusal() : null;
    }

    /// <summary>True when the forum is of one of the KKRs, or one of them appoints to a seat of it.</summary>
    public async Task<bool> ConcernsAsync(long forumId, CancellationToken cancel) =>
        await IsForumOfAsync(forumId, territory.Kkrs, recording: null, cancel) || await AppointsToAsync(forumId, seatKind: null, cancel);

    /// <summary>True when the proposal is about something within.</summary>
    public async Task<bool> CoversProposalAsync(ProposalRow row, CancellationToken cancel) => approved |= await IsProposalAsync(row, recording: null, cancel);

    /// <summary>What is told to one who writes outside.</summary>
    public Objection Refusal()
    {
        var own = territory.Kkrs.Count == 0 ? "–" : string.Join(", ", territory.Kkrs.Order(StringComparer.Ordinal));
        return Objection.Of(
            Code,
            $"Det hører ikke til dit KKR, eller det kræver en anden rolle: du kan her registrere for {own}. Bed den, der har rollen.",
            $"This is not your KKR's, or it takes another role: here you may register for {own}. Ask somebody who has the role.");
    }

    private async ValueTask<bool> CoversAsync(FactRow row, Recording recording, bool isNew, CancellationToken cancel) => row switch
    {
        // Persons, and what is held of them, are the whole register's; who may touch them at all the table of rights says.
        PersonRow or PersonNameRow or PersonAliasRow or PersonMergeRow or GenderRow or PartyMembershipRow => true,

        // A name that a new forum or person needs; what stands is shared, and stays as it is.
        AuthorityRow or PartyRow => isNew,
        AppointmentRow it => await IsSeatAsync(it.SeatId, it.ForumId, recording, cancel),
        DeputyRow it => await IsSeatAsync(it.SeatId, forumId: null, recording, cancel),
        VacancyRow it => await IsSeatAsync(it.SeatId, forumId: null, recording, cancel),
        NominationRow it => await IsNominationAsync(it, recording, cancel),
        NominationRoundRow it => await IsRoundAsync(it, recording, cancel),
        NominationLinkRow it => await IsRoundAsync(await FindAsync<NominationRoundRow>(it.RoundId, recording, cancel), recording, cancel),
        NominationTextRow it => await FindAsync<NominationRow>(it.NominationId, recording, cancel) is { } nomination && await IsNominationAsync(nomination, recording, cancel),
        ForumRow it => Is(it, territory.Heads),
        ForumNameRow it => await IsForumOfAsync(it.ForumId, territory.Heads, recording, cancel),
        SeatRow it => await IsForumOfAsync(it.ForumId, territory.Heads, recording, cancel),
        ForumSettingRow it => await IsForumOfAsync(it.ForumId, territory.Heads, recording, cancel),
        ExemptionRow it => await IsForumOfAsync(it.ForumId, territory.Heads, recording, cancel),
        SentenceTickRow it => await IsForumOfAsync(it.ForumId, territory.Heads, recording, cancel),
        LawDocumentRow it => await IsLawAsync(it.Kind, recording, cancel),
        MeetingRow it => await IsBodyAsync(it.Body, recording, cancel),
        DecisionRow it => await FindAsync<MeetingRow>(it.MeetingId, recording, cancel) is { } meeting && await IsBodyAsync(meeting.Body, recording, cancel),
        AttendanceRow it => await FindAsync<MeetingRow>(it.MeetingId, recording, cancel) is { } meeting && await IsBodyAsync(meeting.Body, recording, cancel),
        PaperRow it => await IsBodyAsync(it.Body, recording, cancel),
        PaperAnswerRow it => await FindAsync<PaperRow>(it.PaperId, recording, cancel) is { } paper && await IsBodyAsync(paper.Body, recording, cancel),
        OfficeRow it => await IsOfficeAsync(it, recording, cancel),
        CouncilListRow it => await IsMunicipalityAsync(it.MunicipalityCode, cancel),
        VoteTableRow it => IsKkr(it.KkrSlug),
        DistributionRow it => IsKkr(it.KkrSlug),
        EditionRow it => IsKkr(it.KkrSlug),
        ReminderRow it => IsKkr(it.KkrSlug),
        ProposalRow it => await IsProposalAsync(it, recording, cancel),
        _ => false,
    };

    private bool IsKkr(string? slug) => slug is not null && territory.Kkrs.Contains(slug);

    private static bool Is(ForumRow forum, IReadOnlySet<string> kkrs) => kkrs.Contains(forum.KkrSlug ?? forum.Slug) || kkrs.Contains(forum.Slug);

    private async Task<bool> IsForumOfAsync(long forumId, IReadOnlySet<string> kkrs, Recording? recording, CancellationToken cancel) =>
        await AskAsync(kkrs == territory.Heads ? "head" : "forum", forumId, async () => await FindAsync<ForumRow>(forumId, recording, cancel) is { } forum && Is(forum, kkrs));

    /// <summary>A seat is a KKR's when its forum is, and when the KKR appoints to it in a forum that is not.</summary>
    private async Task<bool> IsSeatAsync(long seatId, long? forumId, Recording? recording, CancellationToken cancel) => await AskAsync("seat", seatId, async () =>
    {
        var shapes = recording?.Inserted.OfType<SeatRow>().Where(seat => seat.SeatId == seatId).ToList() ?? [];
        if (shapes.Count == 0)
            shapes = await context.Seats.Known(state).Where(seat => seat.SeatId == seatId).ToListAsync(cancel);
        var forum = shapes.Count > 0 ? shapes[0].ForumId : forumId;
        return forum is { } id && (await IsForumOfAsync(id, territory.Kkrs, recording, cancel) || shapes.Exists(shape => territory.Kkrs.Contains(shape.AppointedBy)));
    });

    private async Task<bool> AppointsToAsync(long forumId, string? seatKind, CancellationToken cancel) => await AskAsync($"appoints {seatKind}", forumId, () =>
    {
        string[] own = [.. territory.Kkrs];
        return context.Seats.Known(state).AnyAsync(seat => seat.ForumId == forumId && EF.Parameter(own).Contains(seat.AppointedBy) && (seatKind == null || seat.Kind == seatKind), cancel);
    });

    private async Task<bool> IsNominationAsync(NominationRow row, Recording recording, CancellationToken cancel) =>
        await IsForumOfAsync(row.ForumId, territory.Kkrs, recording, cancel) || await AppointsToAsync(row.ForumId, row.SeatKind, cancel);

    private async Task<bool> IsRoundAsync(NominationRoundRow? row, Recording recording, CancellationToken cancel) =>
        row is not null && (await IsForumOfAsync(row.ForumId, territory.Kkrs, recording, cancel) || await AppointsToAsync(row.ForumId, seatKind: null, cancel));

    /// <summary>The law of a kind is a KKR's when every forum of the kind is.</summary>
    private async Task<bool> IsLawAsync(string kind, Recording recording, CancellationToken cancel)
    {
        var standing = await context.Fora.Known(state).Where(forum => forum.Kind == kind).ToListAsync(cancel);
        ForumRow[] governed = [.. standing, .. recording.Inserted.OfType<ForumRow>().Where(forum => forum.Kind == kind)];
        return governed.Length > 0 && Array.TrueForAll(governed, forum => Is(forum, territory.Heads));
    }

    private async Task<bool> IsBodyAsync(string slug, Recording recording, CancellationToken cancel) => await AskAsync("body", slug, async () =>
        territory.Kkrs.Contains(slug)
        || recording.Inserted.OfType<ForumRow>().Any(forum => forum.Slug == slug && Is(forum, territory.Kkrs))
        || (await context.Fora.Known(state).FirstOrDefaultAsync(forum => forum.Slug == slug, cancel) is { } body && Is(body, territory.Kkrs)));

    private async Task<bool> IsOfficeAsync(OfficeRow row, Recording recording, CancellationToken cancel) => row switch
    {
        { ForumId: { } forum } => await IsForumOfAsync(forum, territory.Kkrs, recording, cancel),
        { MunicipalityCode: { } code } => await IsMunicipalityAsync(code, cancel),
        { RegionCode: { } region } => await IsRegionAsync(region, cancel),
        _ => false,
    };

    private async Task<bool> IsMunicipalityAsync(string code, CancellationToken cancel) => await AskAsync("municipality", code, () =>
    {
        string[] own = [.. territory.Kkrs];
        return context.KkrAreas.Known(state).AnyAsync(area => area.MunicipalityCode == code && EF.Parameter(own).Contains(area.KkrSlug), cancel);
    });

    private async Task<bool> IsRegionAsync(string region, CancellationToken cancel) => await AskAsync("region", region, () =>
    {
        string[] own = [.. territory.Kkrs];
        return context.KkrAreas.Known(state).AnyAsync(
            area => EF.Parameter(own).Contains(area.KkrSlug) && context.Municipalities.Any(municipality => municipality.RecordedIn <= state && municipality.SupersededIn > state
                && municipality.Code == area.MunicipalityCode && municipality.RegionCode == region),
            cancel);
    });

    private async Task<bool> IsProposalAsync(ProposalRow row, Recording? recording, CancellationToken cancel) => row.Subject switch
    {
        ProposalSubject.Person => await IsPersonAsync(row.SubjectId, cancel),
        ProposalSubject.Forum => await ConcernsAsync(row.SubjectId, cancel),
        ProposalSubject.Appointment => await FindAsync<AppointmentRow>(row.SubjectId, recording, cancel) is { } appointment && await IsSeatAsync(appointment.SeatId, appointment.ForumId, recording, cancel),
        _ => false,
    };

    private async Task<bool> IsPersonAsync(long personId, CancellationToken cancel) =>
        await AskAsync("person", personId, () => new OwnOfKkrs(context, [.. territory.Kkrs]).Persons().AnyAsync(person => person == personId, cancel));

    private async Task<TRow?> FindAsync<TRow>(long factId, Recording? recording, CancellationToken cancel)
        where TRow : FactRow =>
        recording?.Inserted.OfType<TRow>().FirstOrDefault(row => row.FactId == factId)
        ?? await context.Set<TRow>().Known(state).FirstOrDefaultAsync(row => row.FactId == factId, cancel);

    private Task<bool> AskAsync(string question, long thing, Func<Task<bool>> ask) => AskAsync(question, thing.ToString(System.Globalization.CultureInfo.InvariantCulture), ask);

    private async Task<bool> AskAsync(string question, string thing, Func<Task<bool>> ask) =>
        known.TryGetValue((question, thing), out var answer) ? answer : known[(question, thing)] = await ask();
}

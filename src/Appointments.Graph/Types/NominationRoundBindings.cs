using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary>Rounds of nomination: their states and groups, what has come in, and the proposals for the meeting.</summary>
internal static class NominationRoundBindings
{
    private const int LargestSheet = 100;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<RoundState>("RoundState");
        bindings.Enum<NominatorStatus>("NominatorStatus");
        bindings.Enum<LetterKind>("LetterKind");
        bindings.Enum<RoundDay>("NominationRoundDay");
        bindings.Query(query =>
        {
            query.Answers<GraphScope, IReadOnlyList<NominationRound>>("nominationRounds", async (scope, cancel) => await scope.View.NominationRoundsAsync(cancel));
            query.Answers<GraphScope, SlugArguments, NominationRound?>("nominationRound", async (arguments, scope, cancel) =>
                (await scope.View.NominationRoundsAsync(cancel)).FirstOrDefault(round => round.Slug == arguments.Slug));
            query.Answers<GraphScope, InvitationArguments, InvitationOpened?>("nominationInvitation", async (arguments, scope, cancel) =>
                await scope.View.FindNominationLinkAsync(arguments.TokenHash, cancel) is var (link, round) ? new InvitationOpened(link, round, arguments.TokenHash) : null);
            query.Answers<GraphScope, TemplateArguments, OwnTemplate?>("letterTemplate", async (arguments, scope, cancel) =>
                await scope.View.LetterTemplateAsync(arguments.Kind, cancel) is var (name, document) ? new OwnTemplate(name, Convert.ToBase64String(document)) : null);
        });
        bindings.Object<NominationRound>("NominationRound", AddRound);
        bindings.Object<GroupOfRound>("NominationRoundGroup", AddGroup);
        bindings.Object<NominatorCheck>("NominatorCheck", AddCheck);
        bindings.Object<NominationLink>("NominationLink", link =>
        {
            link.Reads<Authority?>("organisation", (links, scope, cancel) => Aligned.OneByTextAsync(links, l => l.OrganisationSlug, scope.View.AuthoritiesAsync, cancel));
            link.Property("firstDay", l => l.FirstDay);
            link.Property("lastDay", l => l.LastDay);
        });
        bindings.Object<InvitationOpened>("NominationInvitation", AddInvitation);
        bindings.Object<SentNomination>("SentNomination", AddSent);
        bindings.Object<OwnTemplate>("LetterTemplate", template =>
        {
            template.Property("fileName", t => t.FileName);
            template.Property("document", t => t.Document);
        });
        AddSheet(bindings);
    }

    private static void AddRound(ObjectBinding<GraphScope, NominationRound> round)
    {
        round.Property("id", r => GlobalId.Of("NominationRound", r.Id));
        round.Property("slug", r => r.Slug);
        round.Reads<Forum?>("forum", (rounds, scope, cancel) => Aligned.OneAsync(rounds, r => (long?)r.ForumId, scope.View.ForaByIdAsync, cancel));
        round.Reads<RoundState>("state", async (rounds, scope, cancel) =>
        {
            var nominations = await scope.View.NominationsOfRoundsAsync([.. rounds.Select(r => r.Id)], cancel);
            return (IReadOnlyList<RoundState>)[.. rounds.Select(r => r.StateOn(scope.Today, nominations[r.Id].Any()))];
        });
        round.Property("firstDay", r => r.Period.FirstDay);
        round.Property("lastDay", r => r.Period.LastDay);
        round.Reads<IReadOnlyList<GroupOfRound>>("groups", async (rounds, scope, cancel) => await RoundReading.GroupsAsync(rounds, scope, cancel));
        round.Property("nominatorStatus", r => r.NominatorStatus);
        round.Property("nominatorsDay", r => r.NominatorsDay);
        round.Property("deadlineDay", r => r.DeadlineDay);
        round.Property("meetingDay", r => r.MeetingDay);
        round.Property("eraseDay", r => r.EraseDay);
        round.Property("eraseReason", r => r.EraseReason);
        round.Reads<bool>("erasureHeldUp", (rounds, scope, _) => ValueTask.FromResult<IReadOnlyList<bool>>([.. rounds.Select(r => r.IsErasureHeldUp(scope.Today))]));
        round.Reads<bool>("erasureDue", (rounds, scope, _) => ValueTask.FromResult<IReadOnlyList<bool>>([.. rounds.Select(r => r.IsDueForErasure(scope.Today))]));
        round.Property("invitedDay", r => r.InvitedDay);
        round.Property("checkedDay", r => r.CheckedDay);
        round.Property("decidedDay", r => r.DecidedDay);
        round.Property("informedDay", r => r.InformedDay);
        round.Property("erasedDay", r => r.ErasedDay);
        round.Property("withdrawnDay", r => r.WithdrawnDay);
        round.Property("withdrawnReason", r => r.WithdrawnReason);
        round.Reads<IReadOnlyList<Nomination>>("nominations", async (rounds, scope, cancel) => Aligned.Lists(rounds, r => r.Id, await scope.View.NominationsOfRoundsAsync([.. rounds.Select(r => r.Id)], cancel)));
        round.Reads<IReadOnlyList<NominationLink>>("links", async (rounds, scope, cancel) => Aligned.Lists(rounds, r => r.Id, await scope.View.NominationLinksAsync([.. rounds.Select(r => r.Id)], cancel)));
        round.Reads<Finding?>("bothSexes", async (rounds, scope, cancel) => await RoundReading.BothSexesAsync(rounds, scope, cancel));
        round.Reads<SheetOfRound?>("proposals", async (rounds, scope, cancel) => await RoundReading.ProposalsAsync(rounds, scope, cancel));
        round.Property("source", r => r.Source);
    }

    private static void AddGroup(ObjectBinding<GraphScope, GroupOfRound> group)
    {
        group.Property("seatGroup", g => g.Group.SeatKind);
        group.Property<LanguageArguments, string>("label", (g, arguments) => g.Label.In(arguments.Language));
        group.Property("seats", g => g.Seats);
        group.Property("criteria", g => g.Group.Criteria);
        group.Property("jointly", g => g.Group.Jointly);
        group.Property("mark", g => g.Group.Mark);
        group.Property("organisations", g => g.Checks);
    }

    private static void AddCheck(ObjectBinding<GraphScope, NominatorCheck> check)
    {
        check.Reads<Authority?>("organisation", (checks, scope, cancel) => Aligned.OneByTextAsync(checks, c => c.OrganisationSlug, scope.View.AuthoritiesAsync, cancel));
        check.Property("named", c => c.Named);
        check.Property("women", c => c.Women);
        check.Property("men", c => c.Men);
        check.Property("others", c => c.Named - c.Women - c.Men);
        check.Property("fromSmallCompany", c => c.FromSmallCompany);
        check.Property("statedReasons", c => c.StatedReasons);
        check.Property("bothSexes", c => c.BothSexes);
        check.Property("jointly", c => c.Jointly);
    }

    private static void AddInvitation(ObjectBinding<GraphScope, InvitationOpened> invitation)
    {
        invitation.Reads<Authority?>("organisation", (opened, scope, cancel) => Aligned.OneByTextAsync(opened, i => i.Link.OrganisationSlug, scope.View.AuthoritiesAsync, cancel));
        invitation.Reads<Forum?>("forum", (opened, scope, cancel) => Aligned.OneAsync(opened, i => (long?)i.Round.ForumId, scope.View.ForaByIdAsync, cancel));
        invitation.Property("firstDay", i => i.Round.Period.FirstDay);
        invitation.Property("lastDay", i => i.Round.Period.LastDay);
        invitation.Reads<IReadOnlyList<InvitedGroup>>("groups", async (opened, scope, cancel) =>
        {
            var groups = await RoundReading.GroupsAsync([.. opened.Select(i => i.Round)], scope, cancel);
            return (IReadOnlyList<IReadOnlyList<InvitedGroup>>)[.. opened.Zip(groups, (i, all) => (IReadOnlyList<InvitedGroup>)[.. all.Where(g => g.Group.Organisations.Contains(i.Link.OrganisationSlug, StringComparer.Ordinal)).Select(g => new InvitedGroup(g))])];
        });
        invitation.Property("deadlineDay", i => i.Link.LastDay);
        invitation.Property("meetingDay", i => i.Round.MeetingDay);
        invitation.Property("eraseDay", i => i.Round.EraseDay);
        invitation.Property("eraseReason", i => i.Round.EraseReason);
        invitation.Reads<bool>("open", (opened, scope, _) => ValueTask.FromResult<IReadOnlyList<bool>>([.. opened.Select(i => i.Round.TakesNominations(scope.Today))]));
        invitation.Reads<TokenArguments, IReadOnlyList<SentNomination>>("sent", SentAsync);
        invitation.Reads<Finding?>("bothSexes", async (opened, scope, cancel) => await RoundReading.BothSexesAsync([.. opened.Select(i => i.Round)], scope, cancel));
    }

    /// <summary>The register has the hash of a secret, so the hash alone does not open what was sent: that takes the secret itself.</summary>
    private static async ValueTask<IReadOnlyList<IReadOnlyList<SentNomination>>> SentAsync(IReadOnlyList<InvitationOpened> opened, TokenArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var answers = new List<IReadOnlyList<SentNomination>>();
        foreach (var it in opened)
            answers.Add(NominationSecret.Hash(arguments.Token) == it.TokenHash ? [.. (await scope.View.NominationsByLinkAsync(it.Link, cancel)).Select(nomination => new SentNomination(nomination))] : []);
        return answers;
    }

    private static void AddSent(ObjectBinding<GraphScope, SentNomination> sent)
    {
        sent.Property("id", s => GlobalId.Of("Nomination", s.Of.FactId));
        sent.Property("seatGroup", s => s.Of.SeatKind);
        sent.Property("name", s => s.Of.Candidate?.Name);
        sent.Property("title", s => s.Of.Candidate?.Title);
        sent.Property("workplace", s => s.Of.Candidate?.Workplace);
        sent.Property("gender", s => s.Of.Gender);
        sent.Property("fromSmallCompany", s => s.Of.FromSmallCompany);
        sent.Property("statement", s => s.Of.Candidate?.Statement);
        sent.Property("statedReason", s => s.Of.StatedReason);
    }

    private static void AddSheet(Bindings<GraphScope> bindings)
    {
        bindings.Object<InvitedGroup>("NominationInvitationGroup", group =>
        {
            group.Property("seatGroup", g => g.Of.Group.SeatKind);
            group.Property<LanguageArguments, string>("label", (g, arguments) => g.Of.Label.In(arguments.Language));
            group.Property("count", g => g.Of.Seats.Count);
            group.Property("criteria", g => g.Of.Group.Criteria);
        });
        bindings.Object<SheetOfRound>("ProposalSheet", sheet =>
        {
            sheet.Property("day", s => s.Day);
            sheet.Property("possible", s => (int)s.Sheet.Possible);
            sheet.Property("cut", s => s.Sheet.IsCut);
            sheet.Property("openSeats", s => s.Sheet.OpenSeats);
            sheet.Property<FirstArguments, IReadOnlyList<RankedChoice>>("choices", (s, arguments) => arguments.First is >= 1 and <= LargestSheet
                ? [.. s.Sheet.Choices.Take(arguments.First).Select((choice, index) => new RankedChoice(index + 1, choice))]
                : throw new FieldException($"first must be 1 to {LargestSheet}. (Bed om 1 til {LargestSheet}.)", "BAD_PAGE_SIZE"));
        });
        bindings.Object<RankedChoice>("ProposedChoice", choice =>
        {
            choice.Property("rank", c => c.Rank);
            choice.Property("picks", c => c.Choice.Picks);
            choice.Property("composition", c => c.Choice.Composition);
        });
        bindings.Object<Pick>("ProposedPick", pick =>
        {
            pick.Property("seat", p => p.Seat.Key);
            pick.Property<LanguageArguments, string>("label", (p, arguments) => p.Seat.Label.In(arguments.Language));
            pick.Property("nomination", p => p.Nominee);
        });
    }

    /// <summary>What a link opens.</summary>
    private sealed record InvitationOpened(NominationLink Link, NominationRound Round, string TokenHash);

    /// <summary>A nomination as the organisation that sent it reads it, whoever may else.</summary>
    private sealed record SentNomination(Nomination Of);

    /// <summary>A group as the holder of a link sees it.</summary>
    private sealed record InvitedGroup(GroupOfRound Of);

    private sealed record RankedChoice(int Rank, ProposedChoice Choice);

    private sealed record OwnTemplate(string FileName, string Document);

    private sealed record SlugArguments(string Slug);

    private sealed record InvitationArguments(string TokenHash);

    private sealed record TokenArguments(string Token);

    private sealed record TemplateArguments(LetterKind Kind);

    private sealed record FirstArguments(int First);
}

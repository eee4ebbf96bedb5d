using System.Reflection;
using System.Text.RegularExpressions;
using Appointments.Data.Commands.Retention;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Proposals;
using Appointments.Domain.Retention;
using Appointments.Domain.Sources;
using Appointments.Tests.House;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.SqlServer;

/// <summary>Every question in SQL Server's language, without a server.</summary>
public sealed class QuestionTextTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task EveryQuestionCanBeSaid()
    {
        var statements = await AskEverythingAsync();

        // A question that cannot be translated throws; fewer statements mean that one was not asked.
        Assert.InRange(statements.Count, 60, 300);
        Assert.Contains(statements, text => text.Contains("UNION ALL", StringComparison.Ordinal) && text.Contains("MAX(", StringComparison.Ordinal));
        Assert.Contains(statements, text => text.Contains("LEFT JOIN", StringComparison.Ordinal));
        Assert.All(statements, text => Assert.DoesNotContain("MERGE", text, StringComparison.Ordinal));
    }

    /// <summary>A question that is written later and not asked here fails this test by its name.</summary>
    [Fact]
    public void NoQuestionIsLeftOut()
    {
        var asked = File.ReadAllText(Repository.PathOf("tests", "Appointments.Tests", "SqlServer", "QuestionTextTests.cs"));
        var questions = typeof(RegisterView).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => (method.IsPublic || method.IsAssembly) && method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(method => method.Name).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(questions);
        Assert.Equal([], questions.Where(question => !asked.Contains($"view.{question}(", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AListIsOneParameterHoweverLongItIs()
    {
        var statements = await AskEverythingAsync();

        Assert.True(statements.Count(text => text.Contains("OPENJSON(@", StringComparison.Ordinal)) > 40);
        Assert.All(statements, text => Assert.DoesNotMatch(Matching(@" IN \((?!\s*\(?\s*SELECT|N'|CAST)"), text));
    }

    /// <summary>What SQL Server reads from JSON has the database's collation; without a word it refuses to compare that with a column of another.</summary>
    [Fact]
    public async Task AListOfTextsIsComparedInTheCollationOfTheColumns()
    {
        var statements = await AskEverythingAsync();
        var collated = Matching($@"COLLATE {SqlServerModel.Collation} (?:NOT )?IN \(\s+SELECT \[\w+\]\.\[value\]\s+FROM OPENJSON\(@\w+\) WITH \(\[value\] nvarchar");

        Assert.True(statements.Sum(text => collated.Count(text)) > 10);
        Assert.All(statements, text => Assert.Equal(Matching(@"WITH \(\[value\] nvarchar").Count(text), collated.Count(text)));
    }

    private static async Task<IReadOnlyList<string>> AskEverythingAsync()
    {
        var server = new AbsentServer(LawOf("prøve", "2019-01-01"));
        var session = server.OpenSession();
        var view = session.AsOf(Day("2020-06-01"), 7);
        var forum = new Forum(1, "prøveråd", "Prøverådet", "prøve", ForumField.Business, "kkr-nordjylland");
        long[] ids = [1, 2];
        string[] keys = ["a", "b"];

        await session.StateAtAsync(Instant.FromUtc(2026, 1, 1, 0, 0), Go);
        await AskForaAsync(view, forum, ids, keys);
        await AskPeopleAsync(view, ids, keys);
        await AskPlacesAsync(view, keys);
        await AskSeatsAsync(view, ids);
        await AskMeetingsAsync(view, ids);
        await AskNominationsAsync(view, ids);
        await AskPapersAsync(view, ids);
        await AskRemindersAsync(view, ids);
        await AskRetentionAsync(session, view, ids);
        await AskJournalAsync(session, view, forum);
        return server.Statements;
    }

    private static async Task AskForaAsync(RegisterView view, Forum forum, long[] ids, string[] keys)
    {
        var filter = new ForaFilter { KkrSlug = "kkr-nordjylland", Field = ForumField.Business, Search = "prøve" };
        await view.FindForaAsync(keys, Go);
        await view.ForaByIdAsync(ids, Go);
        await view.ForumNamesAsync(ids, Go);
        await view.ForaOfKindsAsync(keys, Go);
        await view.ForaDuringAsync(Day("2018-01-01"), Day("2021-12-31"), Go);
        await view.VacanciesOfForaAsync(ids, Go);
        await view.ForaAsync(filter, first: 2, after: null, offset: 0, Go);
        await view.ForaAsync(filter, first: 2, PageCursor.Write("aa", 1), offset: 0, Go);
        await view.ForaAsync(new ForaFilter(Slugs: keys), first: 2, after: null, offset: 1, Go);
        await view.CountForaAsync(filter, Go);
        await view.ForaNotCoveredAsync(filter, Go);
        await view.CompositionAsync([forum], Go);
        await view.VersionsAsync(ids, Go);
        await view.EntriesOfForumAsync(1, 1, Go);
        await view.CheckDaysAsync(1, Always, Go);
        await view.ChangeDaysAsync(ids, Go);
        await view.CheckDaysOfAsync(ids, Day("2020-06-01"), Day("2020-12-31"), Go);
        await view.LastDayWithFactsAsync(Go);
        var facts = (await view.CompositionFactsAsync([forum], Go))[0]!;
        await view.ReceiptsAsync((await view.CompositionAsync([forum], Go))!, Go);
        await view.JournalHashAsync(1, Go);
        await view.ErasedAsync(facts, Go);
        await view.CandidatesAsync([.. facts.Seats.Select(state => state.Seat)], Go);
        await view.AllLawAsync(Go);
        await view.LawOfForaAsync([forum], Go);
        await view.MembersAsync([forum], Go);
        await view.LawOfKkrAsync(forum.Kind, "kkr-nordjylland", Go);
        await view.LawOfAsync([LawScope.Of(forum)], Go);
        await view.SentenceTicksAsync(ids, Go);
        await view.TicksOfAsync([new NotComputedSentence(1, new NotComputed(new LocalizedText("Prøve", "Test"), null, null, null, SourceMark.Printed), null)], Go);
        await view.DeputiesByIdAsync(ids, Go);
        await view.LawAsync([forum.Kind], Go);
        await view.ForumSettingsAsync(ids, Go);
        await view.ForumExemptionsAsync(ids, Go);
        await view.VoteTablesByIdAsync(ids, Go);
        await view.VoteTablesOfKkrsAsync(keys, Go);
        await view.FindDistributionsAsync(keys, Go);
        await view.DistributionsByIdAsync(ids, Go);
        await view.DistributionsOfKkrsAsync(keys, Go);
        await view.FindEditionsAsync(keys, Go);
        await view.EditionsByIdAsync(ids, Go);
        await view.EditionsOfKkrsAsync(keys, Go);
        await view.ErasedSinceAsync([], Go);
        await view.PoolsAsync(Go);
        await view.ReadingsAsync([], Go);
        await view.DistributionsOnAsync(1, Go);
        await view.BrokenStepsAsync([], Go);
        await view.ForaJudgedOnAsync(1, Go);
        await view.ForaOfKindAsync(forum.Kind, Go);
        await view.RetractedAsync(ids, Go);
    }

    private static async Task AskPeopleAsync(RegisterView view, long[] ids, string[] keys)
    {
        await view.FindPersonsAsync(keys, Go);
        await view.PersonsByIdAsync(ids, Go);
        await view.PersonsAsync(new PersonsFilter("prøve"), first: 2, after: null, Go);
        await view.PersonsAsync(new PersonsFilter(), first: 2, PageCursor.Write("aa", 1), Go);
        await view.PersonsAsync(new PersonsFilter(Prefix: "prø"), first: 2, after: null, Go);
        await view.CountPersonsAsync(new PersonsFilter("prøve"), Go);
        await view.PersonDataAsync("test-testesen", Go);
        await view.OfficesOfAsync(ids, Go);
        await view.ForumOfficersAsync(ids, Go);
        await view.PartiesOfAsync(ids, Go);
        await view.HistoryAsync(ids, Go);
        await view.AppointmentsOfAsync(ids, Go);
        await view.AppointmentsByIdAsync(ids, Go);
        await view.AppointmentsRecordedInAsync(7, Go);
        await view.VersionsOfAppointmentsAsync(ids, Go);
        await view.NamesakesAsync(["Test Testesen"], Go);
        await view.OfficesByIdAsync(ids, Go);
        await view.GendersAsync(ids, Go);
        await view.ForaFollowingAsync(new Office(1, 1, OfficeKind.Mayor, "borgmester", "0851", null, null, Always, new Source("Prøve", null, null, SourceMark.Printed, null)), Go);
    }

    private static async Task AskNominationsAsync(RegisterView view, long[] ids)
    {
        await view.NominationsByIdAsync(ids, Go);
        await view.NominationsOfForaAsync(ids, Go);
        await view.NominationsOfRoundsAsync(ids, Go);
        await view.NominationRoundsAsync(Go);
        await view.NominationRoundsByIdAsync(ids, Go);
        await view.NominationLinksAsync(ids, Go);
        await view.ErasedDaysAsync([], Go);
        await view.FindNominationLinkAsync(new string('a', 64), Go);
        await view.NominationsByLinkAsync(new NominationLink(1, "di", Day("2020-05-01"), Day("2020-07-01")), Go);
        await view.AllAuthoritiesAsync(Go);
        await view.LetterTemplateAsync(LetterKind.Invitation, Go);
    }

    private static async Task AskRemindersAsync(RegisterView view, long[] ids)
    {
        await view.RemindersAsync(Go);
        await view.RemindersByIdAsync(ids, Go);
        await view.ReminderDigestsAsync(2, Go);
        await view.LastDigestsAsync(Go);
        await view.IsReminderOnAsync(new string('a', 64), Go);
    }

    // No period is set, so what is due by one is asked of each kind by itself.
    private static async Task AskRetentionAsync(RegisterSession session, RegisterView view, long[] ids)
    {
        await view.RetentionAsync(Go);
        await view.DueErasuresAsync(Go);
        await view.ErasedOfAsync(ids, Go);
        foreach (var kind in RetentionKinds.All) await session.AskAsync(db => new DueValues(db, 7, view.Day).FindAsync(new RetentionPeriod(kind, 12, Always, Paper), Go), Go);
        await session.AskAsync(db => PersonValues.GendersAsync(db, ids, Go), Go);
        await session.AskAsync(db => PersonValues.PartiesAsync(db, ids, Go), Go);
    }

    private static async Task AskPapersAsync(RegisterView view, long[] ids)
    {
        await view.PapersAsync(Go);
        await view.PapersByIdAsync(ids, Go);
        await view.PaperTextsAsync(ids, Go);
        await view.PaperAnswersAsync(ids, Go);
        await view.MatchPersonsAsync(["Test Testesen"], Go);
    }

    private static async Task AskPlacesAsync(RegisterView view, string[] keys)
    {
        await view.AuthoritiesAsync(keys, Go);
        await view.MunicipalitiesAsync(keys, Go);
        await view.RegionsAsync(keys, Go);
        await view.PartiesByLetterAsync([new PartyKey("V", null, null)], Go);
        await view.KkrsAsync(keys, Go);
        await view.AllKkrsAsync(Go);
        await view.CountForaOfKkrsAsync(keys, Go);
        await view.ListedForaAsync(keys, Go);
        await view.BalancesAsync([new Kkr("kkr-nordjylland", "KKR Nordjylland")], 2018, 2026, Go);
        await view.AreasAsync(keys, Go);
        await view.CouncilsAsync(keys, Go);
        await view.NewestMeetingsAsync("kkr-nordjylland", 5, Go);
        await view.NewestMeetingsAsync(body: null, 5, Go);
    }

    private static async Task AskSeatsAsync(RegisterView view, long[] ids)
    {
        await view.SeatRowsAsync(1, Go);
        await view.SeatsAsync(ids, Go);
        await view.SeatsByIdAsync(ids, Go);
        await view.SeatsHeldByAsync(ids, Go);
        await view.ArePoliticalAsync([new Appointment(1, 1, 1, 1, AppointmentStatus.Appointed, Always, null, null, null, Paper, null, 1)], Go);
        await view.SeatsOfAsync([new Appointment(1, 1, 1, 1, AppointmentStatus.Appointed, Always, null, null, null, Paper, null, 1)], Go);
        await view.DeputiesAsync(ids, Go);
        await view.SeatLivesAsync(ids, Go);
        await view.VacanciesAsync(ids, Go);
    }

    private static async Task AskMeetingsAsync(RegisterView view, long[] ids)
    {
        await view.ProposalsAsync(ProposalState.Open, first: 2, PageCursor.Write("", 1), Go);
        await view.CountProposalsAsync(state: null, Go);
        await view.ProposalsToAnswerAsync(2, Go);
        await view.ProposalsByNumberAsync(ids, Go);
        await view.ProposalsByIdAsync(ids, Go);
        await view.FindProposalAsync(1, ProposalCode.Hash("a"), Go);
        await view.MeetingsAsync(ids, Go);
        await view.MeetingsToComeAsync(["prøveråd"], Go);
        await view.MeetingsByIdAsync(ids, Go);
        await view.BodyNamesAsync([new Meeting(1, Day("2020-06-01"), "prøveråd", Paper)], Go);
        await view.AttendanceAsync(ids, Go);
        await view.DecisionsByIdAsync(ids, Go);
        await view.DecisionsOfAsync(ids, Go);
        await view.RecordedAtAsync(ids, Go);
    }

    // No entry is there to be shown, so what is asked of its facts is asked of each table by itself.
    private static async Task AskJournalAsync(RegisterSession session, RegisterView view, Forum forum)
    {
        var filter = new ChangeFilter(forum.Id, 1, "sekretariatet", EntryKind.Change, Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2026, 2, 1, 0, 0));
        await view.ChangesAfterAsync(filter, after: 0, before: null, first: 2, Go);
        await view.ChangesBeforeAsync(filter, before: null, after: 0, last: 2, Go);
        await view.CountChangesAsync(filter, Go);
        await view.ChangesByNumberAsync([1, 2], Go);
        await view.FactCountsAsync([], Go);
        await view.FactsOfChangesAsync([], after: 0, first: 2, Go);
        await view.ForaOfChangesAsync([], Go);
        await view.PersonsOfChangesAsync([], Go);
        foreach (var description in FactDescriptions.All)
        {
            await description.FactIdsAsync(session, [1, 2], Go);
            await description.RowsAsync(session, [1, 2], Go);
        }
    }

    private static Regex Matching(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
}

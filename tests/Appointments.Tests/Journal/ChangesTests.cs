using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Tests.Data;
using Appointments.Tests.Import;
using NodaTime;

namespace Appointments.Tests.Journal;

/// <summary>The journal read entry by entry.</summary>
public sealed class ChangesTests(StartedRegister started) : IClassFixture<StartedRegister>
{
    private static readonly LocalDate First = new(2020, 2, 1);
    private static readonly LocalDate Last = new(2020, 12, 31);
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task A_feed_goes_through_every_entry_exactly_once_while_others_write()
    {
        await using var board = await SmallBoard.OpenAsync();
        var read = new List<long>();
        ChangePage page;
        do
        {
            await board.AppointAsync(0, 0, First.PlusDays(read.Count), First.PlusDays(read.Count));
            await board.AppointAsync(1, 1, First.PlusDays(read.Count), First.PlusDays(read.Count));
            page = await board.AskAsync(view => view.ChangesAfterAsync(new ChangeFilter(), read.LastOrDefault(), null, read.Count < 20 ? 3 : 1000, Go));
            read.AddRange(page.Changes.Select(change => change.Number));
        }
        while (read.Count < 20 || page.HasMore);

        Assert.Equal(Enumerable.Range(1, read.Count).Select(number => (long)number), read);
        Assert.Equal(read.Count, await board.AskAsync(view => view.CountChangesAsync(new ChangeFilter(), Go)));
    }

    [Fact]
    public async Task From_the_end_the_pages_are_the_same_entries_backwards()
    {
        var all = await SampleAsync(view => view.ChangesAfterAsync(new ChangeFilter(), 0, null, 1000, Go));
        var read = new List<Change>();
        ChangePage page;
        do
        {
            page = await SampleAsync(view => view.ChangesBeforeAsync(new ChangeFilter(), read.Count == 0 ? null : read[0].Number, 0, 4, Go));
            read.InsertRange(0, page.Changes);
        }
        while (page.HasMore);

        Assert.Equal(all.Changes, read);
    }

    /// <summary>Two ways that must agree: what the tables say of an entry, and what the entry says of itself.</summary>
    [Fact]
    public async Task A_filter_by_forum_or_person_finds_exactly_the_entries_whose_facts_speak_of_it()
    {
        var all = (await SampleAsync(view => view.ChangesAfterAsync(new ChangeFilter(), 0, null, 1000, Go))).Changes;
        var (fora, persons) = (await SampleAsync(view => view.ForaOfChangesAsync(all, Go)), await SampleAsync(view => view.PersonsOfChangesAsync(all, Go)));
        Assert.Equal((38, 56), (fora.SelectMany(ids => ids).Distinct().Count(), persons.SelectMany(ids => ids).Distinct().Count()));
        foreach (var id in fora.SelectMany(ids => ids).Distinct())
            Assert.Equal(Speaking(fora, id), await NumbersAsync(new ChangeFilter(ForumId: id)));
        foreach (var id in persons.SelectMany(ids => ids).Distinct())
            Assert.Equal(Speaking(persons, id), await NumbersAsync(new ChangeFilter(PersonId: id)));

        IEnumerable<long> Speaking(IReadOnlyList<IReadOnlyList<long>> spokenOf, long id) => all.Zip(spokenOf).Where(pair => pair.Second.Contains(id)).Select(pair => pair.First.Number);
        async Task<IEnumerable<long>> NumbersAsync(ChangeFilter filter) =>
            (await SampleAsync(view => view.ChangesAfterAsync(filter, 0, null, 1000, Go))).Changes.Select(change => change.Number);
    }

    [Fact]
    public async Task A_filter_by_actor_kind_and_time_takes_both_ends_as_said()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = await board.AppointAsync(0, 0, First, Last);
        board.Register.Clock.Now += Duration.FromDays(1);
        var corrected = await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { FirstDay = First.PlusDays(1) });

        Assert.Equal([corrected.Number], await FitAsync(new ChangeFilter(Kind: EntryKind.Correction)));
        Assert.Equal([corrected.Number], await FitAsync(new ChangeFilter(From: corrected.At)));
        Assert.Equal([1, appointed.Number], await FitAsync(new ChangeFilter(Until: corrected.At)));
        Assert.Equal([1, appointed.Number, corrected.Number], await FitAsync(new ChangeFilter(Actor: "Test Testesen")));
        Assert.Empty(await FitAsync(new ChangeFilter(Actor: "Prøve Prøvesen")));

        async Task<IEnumerable<long>> FitAsync(ChangeFilter filter) =>
            await board.AskAsync(async view => (await view.ChangesAfterAsync(filter, 0, null, 1000, Go)).Changes.Select(change => change.Number));
    }

    [Fact]
    public async Task A_correction_tells_what_stood_and_what_stands_in_both_languages()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = await board.AppointAsync(0, 0, First, Last, party: "A");
        var corrected = await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { FirstDay = First.PlusDays(1), Person = SmallBoard.PersonSlug(2), Party = "B" });

        var fact = Assert.Single(await FactsAsync(board, corrected.Number));

        Assert.Equal((1, "appointments", FactEffect.Replaced, "Udpegning", "Appointment"), (fact.Position, fact.Table, fact.Effect, fact.Label.Da, fact.Label.En));
        Assert.Equal("Test Testesen 2, Plads (political-1), Prøverådet", fact.Title.Da);
        Assert.Equal(
            [
                ("person", "Person", "Test Testesen 0", "Test Testesen 2", "Test Testesen 2"),
                ("party", "Parti", "oplysning registreret", "oplysning registreret", "recorded"),
                ("firstDay", "Første dag", "1. februar 2020", "2. februar 2020", "2 February 2020"),
            ],
            fact.Fields.Where(said => said.Changed).Select(said => (said.Name, said.Label.Da, said.Before!.Da, said.After!.Da, said.After.En)));
        Assert.Contains(fact.Fields, said => said is { Name: "lastDay", Changed: false });
    }

    [Fact]
    public async Task What_was_withdrawn_has_nothing_after_and_what_was_added_nothing_before()
    {
        await using var board = await SmallBoard.OpenAsync();
        var appointed = await board.AppointAsync(0, 0, First, Last);
        var withdrawn = await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { Retracts = true });

        var (added, gone) = (Assert.Single(await FactsAsync(board, appointed.Number)), Assert.Single(await FactsAsync(board, withdrawn.Number)));

        Assert.Equal((FactEffect.Added, FactEffect.Withdrawn), (added.Effect, gone.Effect));
        Assert.All(added.Fields, said => Assert.True(said is { Before: null, After: not null, Changed: true }));
        Assert.All(gone.Fields, said => Assert.True(said is { Before: not null, After: null, Changed: true }));
    }

    [Fact]
    public async Task The_facts_of_an_entry_are_paged_without_gap_or_repetition()
    {
        var entry = (await SampleAsync(view => view.ChangesByNumberAsync([1], Go)))[0]!;
        var count = Assert.Single(await SampleAsync(view => view.FactCountsAsync([entry], Go)));
        var all = Assert.Single(await SampleAsync(view => view.FactsOfChangesAsync([entry], 0, 1000, Go)));
        var paged = new List<FactChange>();
        while (paged.Count < count)
            paged.AddRange((await SampleAsync(view => view.FactsOfChangesAsync([entry], paged.Count, 100, Go)))[0]);

        Assert.True(count > 200);
        Assert.Equal(Enumerable.Range(1, count), all.Select(fact => fact.Position));
        Assert.Equal(all.Select(fact => (fact.Position, fact.Table, fact.FactId)), paged.Select(fact => (fact.Position, fact.Table, fact.FactId)));
    }

    /// <summary>Gender, party and candidates: that they were recorded is told, and nothing that would tell which.</summary>
    [Fact]
    public async Task Sealed_values_and_their_digests_are_told_of_nowhere()
    {
        await using var board = await SmallBoard.OpenAsync();
        var secrets = new List<string>();
        var result = await board.Register.RecordAsync(recording =>
        {
            byte[] Seal(string value)
            {
                var digest = recording.Seal(value);
                secrets.AddRange([value, Convert.ToHexStringLower(digest), Convert.ToBase64String(digest)]);
                return digest;
            }

            recording.Add(new GenderRow { PersonId = board.PersonId(0), GenderDigest = Seal("hemmeligt-køn") });
            recording.Add(new PartyMembershipRow { PersonId = board.PersonId(0), LetterDigest = Seal("hemmeligt-parti") });
            recording.Add(new AppointmentRow { SeatId = board.SeatId(0), ForumId = board.ForumId, PersonId = board.PersonId(0), Status = default, PartyDigest = Seal("hemmeligt-parti-2") });
            recording.Add(new AttendanceRow { MeetingId = 1, Place = 1, PersonId = board.PersonId(0), PrintedName = "Test Testesen 0", Present = true, PartyDigest = Seal("hemmeligt-parti-3") });
            recording.Add(new NominationRow { ForumId = board.ForumId, SeatKind = "political", OrganisationSlug = "proeve", PersonId = board.PersonId(4) });
        });
        secrets.Add("Test Testesen 4");

        var facts = await FactsAsync(board, result.Number);
        var texts = facts.SelectMany(fact => fact.Fields.SelectMany(said => new[] { said.Before?.Da, said.Before?.En, said.After?.Da, said.After?.En }).Append(fact.Title.Da).Append(fact.Title.En)).OfType<string>().ToList();

        Assert.Equal(5, facts.Count);
        Assert.Equal(5, texts.Count(text => text == "oplysning registreret"));
        Assert.All(secrets, secret => Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        var entry = (await board.AskAsync(view => view.ChangesByNumberAsync([result.Number], Go)))[0]!;
        Assert.Equal([board.PersonId(0)], (await board.AskAsync(view => view.PersonsOfChangesAsync([entry], Go)))[0]);
        Assert.DoesNotContain(result.Number, (await board.AskAsync(view => view.ChangesAfterAsync(new ChangeFilter(PersonId: board.PersonId(4)), 0, null, 1000, Go))).Changes.Select(change => change.Number));
    }

    [Fact]
    public async Task Twenty_entries_cost_as_many_statements_as_one()
    {
        await using var board = await SmallBoard.OpenAsync();
        for (var number = 0; number < 20; number++)
        {
            var appointed = await board.AppointAsync(0, 0, First.PlusDays(number), First.PlusDays(number));
            await board.CorrectAsync(appointed.Result!.Value, new AppointmentCorrection { Person = SmallBoard.PersonSlug(1) });
        }

        Assert.Equal(await StatementsAsync(1), await StatementsAsync(20));

        async Task<int> StatementsAsync(int count)
        {
            var session = board.Register.Registry.OpenSession();
            var view = session.AsOf(First, (await session.CurrentStateAsync(Go)).Number);
            var changes = (await view.ChangesBeforeAsync(new ChangeFilter(Kind: EntryKind.Correction), null, 0, count, Go)).Changes;
            Assert.Equal(count, changes.Count);
            await view.FactCountsAsync(changes, Go);
            await view.FactsOfChangesAsync(changes, 0, 10, Go);
            await view.ForaOfChangesAsync(changes, Go);
            await view.PersonsOfChangesAsync(changes, Go);
            return session.StatementCount;
        }
    }

    private static Task<IReadOnlyList<FactChange>> FactsAsync(SmallBoard board, long number) => board.AskAsync(async view =>
    {
        var change = (await view.ChangesByNumberAsync([number], Go))[0]!;
        return (await view.FactsOfChangesAsync([change], 0, 1000, Go))[0];
    });

    private async Task<T> SampleAsync<T>(Func<RegisterView, Task<T>> question)
    {
        var session = started.Register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(Go);
        return await question(session.AsOf(new LocalDate(2022, 4, 1), state.Number));
    }
}

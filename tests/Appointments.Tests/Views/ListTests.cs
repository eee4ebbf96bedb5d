using Appointments.Data.Views;
using Appointments.Domain.Fora;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>Open lists: order, pages, filters, and what they leave out.</summary>
[StorageTests]
public sealed class ListTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task PersonsStandInDanishOrder()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            foreach (var name in new[] { "Aage Test", "Østen Test", "Zita Test", "Ærlig Test" })
                Board.AddPerson(recording, name);
        });

        var page = await board.On("2020-06-01").PersonsAsync(new PersonsFilter(), first: 100, after: null, Go);

        Assert.Equal(
            ["Anna Prøve", "Bent Prøve", "Carl Prøve", "Zita Test", "Ærlig Test", "Østen Test", "Aage Test"],
            page.Items.Select(person => person.Name));
        Assert.Equal((false, false), (page.HasPreviousPage, page.HasNextPage));
        Assert.Equal(7, await board.On("2020-06-01").CountPersonsAsync(new PersonsFilter(), Go));
    }

    [Fact]
    public async Task APageGoesOnBehindItsCursorWhateverCameBetween()
    {
        await using var board = await Board.OpenAsync();
        var first = await board.On("2020-06-01").PersonsAsync(new PersonsFilter(), first: 2, after: null, Go);
        await board.RecordAsync(recording =>
        {
            Board.AddPerson(recording, "Aksel Prøve");
            Board.AddPerson(recording, "Bo Prøve");
        });
        var second = await board.On("2020-06-01").PersonsAsync(new PersonsFilter(), first: 2, first.Cursors[^1], Go);

        Assert.Equal(["Anna Prøve", "Bent Prøve"], first.Items.Select(person => person.Name));
        Assert.True(first.HasNextPage);
        Assert.Equal(["Bo Prøve", "Carl Prøve"], second.Items.Select(person => person.Name));
        Assert.Equal((true, false), (second.HasPreviousPage, second.HasNextPage));
    }

    [Fact]
    public async Task PersonsOfOneNameAreEachListedOnceOverPagesOfOne()
    {
        await using var board = await Board.OpenAsync();
        var twins = new List<long>();
        await board.RecordAsync(recording =>
        {
            foreach (var slug in new[] { "tvilling-1", "tvilling-2", "tvilling-3" })
            {
                twins.Add(recording.Add(Person(slug)));
                recording.Add(PersonName(twins[^1], "Tvilling Test"));
            }
        });
        var seen = new List<long>();
        string? after = null;
        do
        {
            var page = await board.On("2020-06-01").PersonsAsync(new PersonsFilter("tvilling"), first: 1, after, Go);
            seen.Add(Assert.Single(page.Items).Id);
            after = page.HasNextPage ? page.Cursors[^1] : null;
        }
        while (after is not null);

        Assert.Equal(twins, seen);
    }

    [Theory]
    [InlineData("PRØVE", 3)]
    [InlineData("proeve", 3)]
    [InlineData("nna p", 1)]
    [InlineData("Annelise", 1)]
    [InlineData("ingen", 0)]
    [InlineData(" ", 3)]
    public async Task SearchFindsPartsOfEverySpellingInAnyCase(string search, int found)
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Alias(board.Anna, "Annelise Prøve"));

        Assert.Equal(found, (await board.On("2020-06-01").PersonsAsync(new PersonsFilter(search), first: 100, after: null, Go)).Items.Count);
        Assert.Equal(found, await board.On("2020-06-01").CountPersonsAsync(new PersonsFilter(search), Go));
    }

    [Theory]
    [InlineData("an", 1)]
    [InlineData("ANNA P", 1)]
    [InlineData("b", 1)]
    [InlineData("prøve", 0)]
    [InlineData("%", 0)]
    [InlineData("", 3)]
    public async Task APrefixFindsTheBeginningOfTheNameOfTheDay(string prefix, int found)
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Alias(board.Carl, "Anni Prøve"));
        var filter = new PersonsFilter(Prefix: prefix);

        Assert.Equal(found, (await board.On("2020-06-01").PersonsAsync(filter, first: 100, after: null, Go)).Items.Count);
        Assert.Equal(found, await board.On("2020-06-01").CountPersonsAsync(filter, Go));
    }

    [Theory]
    [InlineData("")]
    [InlineData("æøå")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAH_")]
    public async Task WhatNoPageGaveOutIsNotACursor(string text)
    {
        await using var board = await Board.OpenAsync();

        Assert.False(PageCursor.IsValid(text));
        await Assert.ThrowsAsync<FormatException>(() => board.On("2020-06-01").PersonsAsync(new PersonsFilter(), first: 1, text, Go));
    }

    [Fact]
    public async Task ForaWhoseLawDoesNotCoverTheDayAreLeftOutAndNamed()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("gammel", "2010-01-01")));
            recording.Add(LawRow(LawOf("ny", "2020-01-01")));
            AddForum("gammelt-råd", "gammel", "Gammelt Råd", Always);
            AddForum("nyt-råd", "ny", "Nyt Råd", Days("2020-01-01"));

            void AddForum(string slug, string kind, string name, Span span)
            {
                var id = recording.Add(Forum(slug, kind, span: span));
                recording.Add(ForumName(id, name));
            }
        });

        Assert.Equal(["gammelt-råd"], await Listed("2019-12-31"));
        Assert.Equal([("nyt-råd", "2020-01-01"), ("prøveråd", null)], await LeftOut("2019-12-31"));
        Assert.Equal(["gammelt-råd", "nyt-råd"], await Listed("2020-01-01"));
        Assert.Equal([("prøveråd", null)], await LeftOut("2020-01-01"));
        Assert.Equal(2, await board.On("2020-01-01").CountForaAsync(new ForaFilter(), Go));

        async Task<IEnumerable<string>> Listed(string day) =>
            (await board.On(day).ForaAsync(new ForaFilter(), first: 10, after: null, offset: 0, Go)).Items.Select(forum => forum.Slug);

        // All are of the one KKR, also one that has not begun yet.
        async Task<IEnumerable<(string, string?)>> LeftOut(string day)
        {
            var left = await board.On(day).ForaNotCoveredAsync(new ForaFilter(), Go);
            Assert.Equal(left, await board.On(day).ForaNotCoveredAsync(new ForaFilter { KkrSlug = "kkr-nordjylland" }, Go));
            return left.Select(forum => (forum.Forum.Slug, forum.CoveredFrom?.ToString("uuuu-MM-dd", null)));
        }
    }

    [Fact]
    public async Task ForaAreFilteredByKkrFieldAndAnyNameTheyHad()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2010-01-01")));
            var national = recording.Add(Forum("nationalt", kkr: null, field: ForumField.Health));
            recording.Add(ForumName(national, "Alliancen", Days(last: "2019-12-31")));
            recording.Add(ForumName(national, "Dialogen", Days("2020-01-01")));
        });

        Assert.Equal(["nationalt", "prøveråd"], await Listed(new ForaFilter()));
        Assert.Equal(["prøveråd"], await Listed(new ForaFilter(KkrSlug: "kkr-nordjylland")));
        Assert.Equal([], await Listed(new ForaFilter(KkrSlug: "kkr-ukendt")));
        Assert.Equal(["nationalt"], await Listed(new ForaFilter(Field: ForumField.Health)));
        Assert.Equal(["nationalt"], await Listed(new ForaFilter(Search: "alliance")));
        Assert.Equal([], await Listed(new ForaFilter(Field: ForumField.Business, Search: "alliance")));
        Assert.Equal(["prøveråd"], await Listed(new ForaFilter(Slugs: ["prøveråd", "ukendt"])));
        Assert.Equal([], await Listed(new ForaFilter(Slugs: [])));

        async Task<IEnumerable<string>> Listed(ForaFilter filter) =>
            (await board.On("2020-01-01").ForaAsync(filter, first: 10, after: null, offset: 0, Go)).Items.Select(forum => forum.Slug);
    }

    [Fact]
    public async Task PagesOfForaFollowTheNameOfTheDay()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2010-01-01")));
            var forum = recording.Add(Forum("skifter-navn"));
            recording.Add(ForumName(forum, "Alliancen", Days(last: "2019-12-31")));
            recording.Add(ForumName(forum, "Ærlighed", Days("2020-01-01")));
        });

        var before = await board.On("2019-12-31").ForaAsync(new ForaFilter(), first: 1, after: null, offset: 0, Go);
        var after = await board.On("2020-01-01").ForaAsync(new ForaFilter(), first: 1, after: null, offset: 0, Go);
        var rest = await board.On("2020-01-01").ForaAsync(new ForaFilter(), first: 1, after.Cursors[0], offset: 0, Go);

        Assert.Equal("Alliancen", Assert.Single(before.Items).Name);
        Assert.Equal("Prøverådet", Assert.Single(after.Items).Name);
        Assert.Equal("Ærlighed", Assert.Single(rest.Items).Name);
        Assert.False(rest.HasNextPage);

        var passed = await board.On("2020-01-01").ForaAsync(new ForaFilter(), first: 1, after: null, offset: 1, Go);
        Assert.Equal("Ærlighed", Assert.Single(passed.Items).Name);
        Assert.True(passed.HasPreviousPage);
    }
}

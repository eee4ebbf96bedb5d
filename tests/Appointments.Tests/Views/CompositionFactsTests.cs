using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.People;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>What the check of a board is given: the law of the state, and the facts of the day.</summary>
[StorageTests]
public sealed class CompositionFactsTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task TheLawIsThatOfTheState()
    {
        await using var board = await Board.OpenAsync();
        var first = await board.AddAsync(LawRow(LawOf("prøve", "2019-01-01")));
        var second = await board.RecordAsync(async recording =>
        {
            var standing = await recording.Standing<LawDocumentRow>().SingleAsync(Go);
            recording.Supersede(standing);
            var changed = LawRow(LawOf("prøve", "2018-01-01"));
            changed.FactId = standing.FactId;
            recording.Add(changed);
        });

        Assert.Empty(await board.On("2020-06-01", first - 1).LawAsync(["prøve"], Go));
        Assert.Equal(Day("2019-01-01"), (await board.On("2020-06-01", first).LawAsync(["prøve", "ukendt"], Go))["prøve"].CoveredFrom);
        Assert.Equal(Day("2018-01-01"), (await board.On("2020-06-01", second).LawAsync(["prøve", "prøve"], Go))["prøve"].CoveredFrom);
        var forum = (await board.On("2018-06-01").ForaByIdAsync([board.Forum], Go))[0]!;
        Assert.Null((await board.On("2018-06-01", first).CompositionFactsAsync([forum], Go))[0]);
        Assert.NotNull((await board.On("2018-06-01", second).CompositionFactsAsync([forum], Go))[0]);
    }

    [Fact]
    public async Task WhatACheckLooksAtIsOfTheDayAndOfThePersonsMentioned()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2019-01-01")));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Always));
            recording.Add(new NominationRow { ForumId = board.Forum, SeatKind = "business", OrganisationSlug = "di", PersonId = board.Bent, Span = Days("2019-01-01", "2022-03-31"), Source = Paper });
            recording.Add(new GenderRow { PersonId = board.Anna, GenderDigest = recording.Seal("F"), Span = Always, Source = Paper });
            recording.Add(new GenderRow { PersonId = board.Carl, GenderDigest = recording.Seal("M"), Span = Always, Source = Paper });
            recording.Add(Office(board.Bent, OfficeKind.Councillor, Days("2018-01-01", "2021-12-31"), "0851"));
            recording.Add(new CouncilListRow { MunicipalityCode = "0851", Span = Days("2018-01-01", "2021-12-31"), Source = Paper });
            recording.Add(new ForumSettingRow { ForumId = board.Forum, Name = "maxPerMunicipality", Value = "2", Span = Days("2020-01-01"), Source = Paper });
            recording.Add(new ExemptionRow { ForumId = board.Forum, Rule = "gender-balance", Reason = "Prøve", Author = "Test Testesen", Span = Days("2020-01-01"), Source = Paper });
            var table = recording.Add(new VoteTableRow { Name = "Prøvevalg", Votes = [new VoteCount("0851", "A", 20), new VoteCount("0860", "A", 5)], Span = Days("2019-11-19", "2019-11-19"), Source = Paper });
            recording.Add(new ForumSettingRow { ForumId = board.Forum, Name = VoteTable.Setting, Value = $"{table}", Span = Days("2020-01-01"), Source = Paper });
        });
        var forum = (await board.On("2020-06-01").ForaByIdAsync([board.Forum], Go))[0]!;

        var facts = (await board.On("2020-06-01").CompositionFactsAsync([forum, forum], Go))[1]!;
        var before = (await board.On("2019-12-31").CompositionFactsAsync([forum], Go))[0]!;

        Assert.Equal(board.Anna, Assert.Single(facts.Seats).HeldBy);
        Assert.Equal([board.Anna, board.Bent], facts.Persons.Keys.Order());
        Assert.Equal([(board.Anna, Gender.F)], facts.Genders.Select(entry => (entry.Key, entry.Value)));
        Assert.Equal([OfficeKind.Councillor], facts.Offices.Select(office => office.Kind));
        Assert.Equal(["0851"], facts.CompleteCouncils);
        Assert.Equal(new ForumSetting("maxPerMunicipality", "2", Days("2020-01-01"), Paper), facts.Settings["maxPerMunicipality"]);
        Assert.Equal("gender-balance", Assert.Single(facts.Exemptions).Rule);
        Assert.Equal(25, facts.Votes!.Votes["A"]);
        Assert.Equal((0, 0, null), (before.Settings.Count, before.Exemptions.Count, before.Votes));
    }

    [Fact]
    public async Task AForumsOwnAgreementIsJudgedWithoutALawFileAndCitesItsPaper()
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording =>
        {
            recording.Add(LawRow(LawOf("prøve", "2019-01-01")));
            recording.Add(new MunicipalityRow { Code = "0851", Name = "Aalborg", SortKey = SortKey.Of("Aalborg"), RegionCode = "1081", Span = Always, Source = Paper });
            recording.Add(new KkrAreaRow { KkrSlug = "kkr-nordjylland", MunicipalityCode = "0851", Span = Always, Source = Paper });
            var second = recording.NewId();
            recording.Add(Seat(board.Forum, second, "political-2", 2));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Always));
            recording.Add(Appointment(board.Forum, second, board.Bent, Always));
            recording.Add(Office(board.Anna, OfficeKind.Councillor, Always, "0851"));
            recording.Add(Office(board.Bent, OfficeKind.Councillor, Always, "0851"));
            recording.Add(new ForumSettingRow { ForumId = board.Forum, Name = "maxPerMunicipality", Value = "1", Span = Days("2020-01-01"), Source = Paper });
        });
        var forum = (await board.On("2020-06-01").ForaByIdAsync([board.Forum], Go))[0]!;

        var before = (await board.On("2019-12-31").CompositionAsync([forum], Go))[0]!;
        var after = (await board.On("2020-01-01").CompositionAsync([forum], Go))[0]!;

        Assert.DoesNotContain(before.Findings, finding => finding.Rule == "geographic-spread");
        var finding = Assert.Single(after.Findings, finding => finding.Rule == "geographic-spread");
        Assert.Equal((Answer.Violated, true, 1), (finding.Answer, finding.Binds, finding.Shortfall));
        Assert.Equal(("Prøvepapir, 1. januar 2020", "1", Day("2020-01-01")), (finding.Citation!.Act.Da, finding.Citation.Paragraph, finding.Citation.FirstDay));
        Assert.Equal([board.Anna, board.Bent], finding.PersonIds);
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Secretariat)]
    public async Task WhoReadsReachesTheCheck(Audience audience)
    {
        await using var board = await Board.OpenAsync();
        await board.RecordAsync(recording => recording.Add(LawRow(LawOf("prøve", "2019-01-01"))));
        var session = board.Register.Registry.OpenSession(audience);
        var view = session.AsOf(Day("2020-06-01"), board.State);

        var facts = (await view.CompositionFactsAsync([(await view.ForaByIdAsync([board.Forum], Go))[0]!], Go))[0]!;

        Assert.Equal(audience, facts.Audience);
    }
}

using System.Text.Json;
using Appointments.Data.Previews;
using Appointments.Data.Verification;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.Time;
using NodaTime;
using static Appointments.Tests.Previews.ElectionRegister;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Previews;

/// <summary>What an invented election would change in the sample register. Everybody on the lists is invented.</summary>
public sealed class ElectionPreviewTests(ElectionRegister register) : IClassFixture<ElectionRegister>
{
    private const string House = "erhvervshus-nordjylland";
    private const string Dialogue = "dialogforum-om-retssikkerhed";

    /// <summary>The council term ends with 2025, the function period of the Erhvervshus only with March 2026: in between the four politicians sit without a seat in a council.</summary>
    [Fact]
    public async Task The_politicians_of_the_Erhvervshus_lose_eligibility_with_the_year_and_sit_until_the_end_of_March()
    {
        var preview = await register.PreviewAsync(AllNew);

        var lost = preview.Eligibility.Where(it => it.Forum.Slug == House).ToList();
        Assert.Equal(["chair-1", "political-1", "political-2", "political-3"], lost.Select(it => it.Seat.Key));
        Assert.All(lost, it => Assert.Equal((EligibilityFate.Lost, Day("2026-01-01"), Day("2026-03-31"), true, "§ 4, stk. 4"), (it.Fate, it.Day, it.LastDay, it.Demand.Stops, it.Citation?.Paragraph)));
        Assert.Contains("Leon Sebbelin", lost.Select(it => it.Person.Name));

        var board = preview.Boards.Single(it => it.Forum.Slug == House);
        Assert.Equal((Answer.Undetermined, Answer.Violated, Day("2026-01-01")), (board.Before, board.Worst, board.BrokenFrom));
        var day = board.Days[0];
        var change = day.Changes.Single(it => it.Finding.Rule == "eligibility");
        Assert.Equal((Answer.Violated, Answer.Undetermined, true), (change.After, change.Without, change.ByElection));
        Assert.Contains("Leon Sebbelin", change.Finding.Message.Da, StringComparison.Ordinal);
        Assert.Contains(board.Days, it => it.Day == Day("2026-04-01"));
    }

    [Fact]
    public async Task Who_is_elected_again_keeps_the_seat_and_who_is_not_loses_it()
    {
        var kept = await register.PreviewAsync(AllNew with { Councils = [.. Eleven.Select(code => code == "0851" ? Council(code, "Prøve Prøvesen") : Council(code))] });
        var lost = await register.PreviewAsync(AllNew);

        var (still, gone) = (Of(kept), Of(lost));
        Assert.Equal((EligibilityFate.Kept, null, Answer.Satisfied, "proeve-proevesen"), (still.Fate, still.Day, still.Before, still.Person.Slug));
        Assert.Equal((EligibilityFate.Lost, Day("2026-01-01"), Answer.Satisfied), (gone.Fate, gone.Day, gone.Before));
        Assert.Equal(Day("2026-01-01"), lost.Boards.Single(it => it.Forum.Slug == Dialogue).BrokenFrom);
        Assert.Null(kept.Boards.FirstOrDefault(it => it.Forum.Slug == Dialogue)?.BrokenFrom);

        static EligibilityOutlook Of(ElectionPreview preview) => preview.Eligibility.Single(it => it.Forum.Slug == Dialogue);
    }

    /// <summary>Prøvesen stands for Aalborg, so only Aalborg's list can tell; of Sebbelin no municipality is printed, so every list of the area could have the name.</summary>
    [Fact]
    public async Task Of_whom_a_list_is_missing_nothing_is_known()
    {
        var aalborg = Council("0851") with { Complete = false };
        var preview = await register.PreviewAsync(AllNew with { Councils = [aalborg, .. Eleven.Where(code => code is not "0851" and not "0820").Select(code => Council(code))] });

        Assert.Equal(
            (EligibilityFate.NotKnown, "Ingen plads er fundet, men der mangler en fuldstændig liste fra: Aalborg."),
            preview.Eligibility.Where(it => it.Person.Name == "Prøve Prøvesen").Select(it => (it.Fate, it.Reason.Da)).Single());
        Assert.Equal(
            (EligibilityFate.NotKnown, "Ingen plads er fundet, men der mangler en fuldstændig liste fra: Vesthimmerlands, Aalborg."),
            preview.Eligibility.Where(it => it.Person.Name == "Leon Sebbelin").Select(it => (it.Fate, it.Reason.Da)).Single());
    }

    [Theory]
    [InlineData("brn-bestyrelse")]
    [InlineData("kkr-nordjylland")]
    public async Task The_seats_of_the_mayors_follow_the_office(string forum)
    {
        var preview = await register.PreviewAsync(AllNew);

        var seats = preview.OfficeSeats.Where(it => it.Forum.Slug == forum && it.Seat.ExOfficio is { Kind: Appointments.Domain.People.OfficeKind.Mayor }).ToList();
        Assert.Equal(11, seats.Count);
        Assert.All(seats, it => Assert.Equal((Day("2026-01-01"), true, null), (it.Day, it.HolderChanges, it.After!.Slug)));
        var jammerbugt = seats.Single(it => it.Seat.ExOfficio!.MunicipalityCode == "0849");
        Assert.Equal(("Mogens Christen Gade", "Borgmester Testesen 0849"), (jammerbugt.Before!.Name, jammerbugt.After!.Name));
        if (forum == "kkr-nordjylland")
            Assert.All(seats, it => Assert.Equal([$"Vice Testesen {it.Seat.ExOfficio!.MunicipalityCode}"], it.DeputiesAfter.Select(deputy => deputy.Name)));
    }

    [Fact]
    public async Task Nobody_is_known_to_hold_an_office_that_no_list_speaks_of()
    {
        var preview = await register.PreviewAsync(AllNew with { Councils = [Council("0851")] });

        var jammerbugt = preview.OfficeSeats.Single(it => it.Forum.Slug == "brn-bestyrelse" && it.Seat.ExOfficio!.MunicipalityCode == "0849");
        Assert.Equal((Day("2026-01-01"), "Mogens Christen Gade", null), (jammerbugt.Day, jammerbugt.Before?.Name, jammerbugt.After));
    }

    /// <summary>The period of NT's board ends with the council term; what is not filled is not known, and nothing of it comes of the election.</summary>
    [Fact]
    public async Task The_board_of_NT_is_not_touched_by_the_councils_as_such()
    {
        var preview = await register.PreviewAsync(AllNew);

        var changes = preview.Boards.Where(it => it.Forum.Slug == "nt-bestyrelse").SelectMany(it => it.Days).SelectMany(day => day.Changes);
        Assert.DoesNotContain(changes, change => change.ByElection);
        Assert.DoesNotContain(preview.Eligibility, it => it.Forum.Slug == "nt-bestyrelse");
    }

    [Fact]
    public async Task What_is_worst_comes_first()
    {
        var preview = await register.PreviewAsync(AllNew);

        var broken = preview.Boards.TakeWhile(board => board.BrokenFrom is not null).Select(board => board.Forum.Slug).ToList();
        Assert.Equal([Dialogue, House], broken);
        Assert.DoesNotContain(preview.Boards.Skip(2), board => board.BrokenFrom is not null);
        Assert.True(preview.Eligibility.Select(it => it.Fate).SequenceEqual(preview.Eligibility.Select(it => it.Fate).Order()));
    }

    [Fact]
    public async Task It_leaves_nothing_behind_and_answers_the_same_again()
    {
        var before = await StandAsync();

        var first = await register.AskAsync(AllNew);
        var second = await register.AskAsync(AllNew);

        Assert.Equal(before, await StandAsync());
        Assert.Equal(JsonSerializer.Serialize(first), JsonSerializer.Serialize(second));
        Assert.Empty((await new RegisterVerifier(register.Register.Database).VerifyAsync(exported: null, CancellationToken.None)).Findings);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_by_file_and_line()
    {
        var result = await register.AskAsync(new SupposedElection
        {
            CouncillorFile = new SupposedFile("lister.csv", "kommune;navn;parti;hverv;valgperiode\nIngenby;Test Testesen;;;2026-2029\nAalborg;Test Testesen;9;;2026-2029\nAalborg;Anden Testesen;;konge;2026-2029\nAalborg;Tredje Testesen;;;2030-2033\n"),
            VotesFile = new SupposedFile("stemmer.csv", "kommune;bogstav;stemmer\nAalborg;A;1.000\nAalborg;A;1000\nAalborg;A;1000\nIngenby;A;1\n"),
        });

        Assert.Null(result.Preview);
        Assert.Equal(
            ["lister.csv:2: municipality", "lister.csv:3: party", "lister.csv:4: office", "lister.csv:5: term", "stemmer.csv:2: votes", "stemmer.csv:4: letter", "stemmer.csv:5: municipality"],
            result.Refusals.Select(refusal => string.Join(':', refusal.Message.Da.Split(':')[..3])));
        Assert.Equal(["councillorFile", "votesFile"], result.Refusals.Select(refusal => refusal.Field).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_comes_as_such_is_told_by_its_place_in_the_input()
    {
        var result = await register.AskAsync(AllNew with
        {
            Councils = [Council("0851"), new SupposedCouncil("0860", false, [new SupposedCouncillor("Test Testesen", null, "9", Domain.People.OfficeKind.Councillor)])],
            Votes = [new VoteCount("0851", "A", 10), new VoteCount(null, "A", 10)],
        });

        Assert.Equal(["councils.1.councillors.0.party", "votes.1.municipality"], result.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task A_namesake_elsewhere_is_taken_for_somebody_new_and_told()
    {
        var result = await register.AskAsync(AllNew with { Councils = [Council("0860", "Prøve Prøvesen")] });

        Assert.Contains("Prøve Prøvesen", result.Preview!.NewPersons);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal("POSSIBLE_DUPLICATE", warning.Code);
        Assert.Contains("«proeve-proevesen»", warning.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_lists_without_a_term_or_beyond_the_term_it_is_refused()
    {
        Assert.Equal("NOTHING_SUPPOSED", await CodeAsync(new SupposedElection()));
        Assert.Equal("TERM_NEEDED", await CodeAsync(AllNew with { Term = null }));
        Assert.Equal("DAY_OUT_OF_TERM", await CodeAsync(AllNew with { Until = Day("2025-12-31") }));
        Assert.Equal("DAY_OUT_OF_TERM", await CodeAsync(AllNew with { Until = Day("2030-01-01") }));
        Assert.Equal("SUPPOSED_TWICE", await CodeAsync(AllNew with { CouncillorFile = new SupposedFile("x", "") }));
        Assert.Equal("TOO_LONG", await CodeAsync(AllNew with { Councils = [], CouncillorFile = new SupposedFile("x", new string('\n', 5_001)) }));
    }

    /// <summary>A has all eleven mayors and V and C the votes besides: at the cap of 22, A's share of 60 of 100 votes is 13 or 14 and covers them.</summary>
    [Fact]
    public async Task The_new_KKR_is_calculated_when_all_of_it_is_given_and_else_it_is_said_what_is_missing()
    {
        VoteCount[] votes = [.. Eleven.SelectMany(code => new[] { new VoteCount(code, "A", 60), new VoteCount(code, "V", 30), new VoteCount(code, "C", 10) })];

        var kkr = Assert.Single((await register.PreviewAsync(AllNew with { Votes = votes })).Kkrs);
        var part = Assert.Single((await register.PreviewAsync(AllNew with { Votes = [.. votes.Where(count => count.MunicipalityCode != "0851")] })).Kkrs);

        Assert.Equal(("kkr-nordjylland", 11), (kkr.Kkr.Slug, kkr.Composition!.Parties.Single(party => party.Name == "A").Mayors));
        Assert.False(kkr.Composition.Parties.Single(party => party.Name == "C").Qualifies);
        Assert.Equal([("A", 660L), ("V", 330L), ("C", 110L)], kkr.Parties.Where(party => party.Votes is not null).Select(party => (party.Letter, party.Votes!.Value)));
        Assert.Equal("Det nye KKR kan ikke beregnes. Der mangler stemmer (Aalborg).", part.NoComposition?.Da);
    }

    private async Task<string> CodeAsync(SupposedElection election) => Assert.Single((await register.AskAsync(election)).Refusals).Code;

    private async Task<(long Number, Instant At)> StandAsync()
    {
        var session = register.Register.Registry.OpenSession();
        var state = await session.CurrentStateAsync(CancellationToken.None);
        return (state.Number, state.At);
    }
}

using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Web.Tests.Http;

/// <summary>What has changed between two books, with invented people.</summary>
public sealed class BookComparisonTests
{
    private static readonly string[] Names = ["Prøve Testesen", "Test Prøvesen", "Ane Opdigt"];

    [Fact]
    public void A_successor_a_vacancy_and_what_is_stated_now_are_three_things()
    {
        var before = Forum(Held("a", 0), Held("b", 1), NotStated("c"));
        var after = Forum(Held("a", 2), Vacant("b"), Held("c", 0));

        Assert.Equal(
            [(BookChangeKind.Appointed, "a", Names[2]), (BookChangeKind.Vacated, "b", Names[1]), (BookChangeKind.Moved, "c", Names[0])],
            Lines(before, after));
        Assert.Equal([(BookChangeKind.Left, "a", Names[0]), (BookChangeKind.Appointed, "a", Names[1])], Lines(Forum(Held("a", 0)), Forum(Held("a", 1))));
        Assert.Equal([(BookChangeKind.NowStated, "a", Names[0])], Lines(Forum(NotStated("a")), Forum(Held("a", 0))));
        Assert.Equal([(BookChangeKind.NoLongerStated, "a", Names[0])], Lines(Forum(Held("a", 0)), Forum(NotStated("a"))));
        Assert.Equal([(BookChangeKind.Appointed, "a", Names[0])], Lines(Forum(Vacant("a")), Forum(Held("a", 0))));
    }

    [Fact]
    public void Seats_deputies_and_chairs_that_come_and_go_are_told()
    {
        var deputy = Held("a", 0) with { Deputies = [new DeputyAnswer(1, null, new Named(Names[1], "p1"))] };
        Assert.Equal([(BookChangeKind.DeputyNew, "a", Names[1])], Lines(Forum(Held("a", 0)), Forum(deputy)));
        Assert.Equal([(BookChangeKind.DeputyLeft, "a", Names[1])], Lines(Forum(deputy), Forum(Held("a", 0))));
        Assert.Equal([(BookChangeKind.SeatNew, "b", null), (BookChangeKind.Appointed, "b", Names[2])], Lines(Forum(Held("a", 0)), Forum(Held("a", 0), Held("b", 2))));
        Assert.Equal([(BookChangeKind.SeatEnded, "b", Names[2])], Lines(Forum(Held("a", 0), Held("b", 2)), Forum(Held("a", 0))));
        Assert.Equal([(BookChangeKind.SeatChanged, "a", null)], Lines(Forum(Held("a", 0)), Forum(Held("a", 0) with { Role = "CHAIR" })));
        var chaired = Forum(Held("a", 0)) with { Officers = [new BookOfficerAnswer("FORUM_CHAIR", Person(0), new SourceAnswer("Prøve", null, null, "PRINTED", null))] };
        Assert.Equal([(BookChangeKind.OfficerNew, "CHAIR", Names[0])], Lines(Forum(Held("a", 0)), chaired));
        Assert.Equal([(BookChangeKind.OfficerLeft, "CHAIR", Names[0])], Lines(chaired, Forum(Held("a", 0))));
    }

    [Fact]
    public void Fora_that_come_go_or_are_renamed_are_told()
    {
        var forum = Forum(Held("a", 0));
        Assert.Equal([BookChangeKind.ForumNew, BookChangeKind.Appointed], Assert.Single(BookComparison.Of([], [forum])).Lines.Select(line => line.Kind));
        Assert.Equal([BookChangeKind.ForumEnded], Assert.Single(BookComparison.Of([forum], [])).Lines.Select(line => line.Kind));
        Assert.Equal([(BookChangeKind.ForumRenamed, null, null)], Lines(forum, forum with { Name = "Nyt navn" }));
    }

    [Fact]
    public void A_book_has_not_changed_against_itself() => Check.QuickThrowOnFailure(Prop.ForAll(Boards, board =>
        BookComparison.Of([board], [board]).Count == 0));

    /// <summary>Who comes on the way there leaves on the way back.</summary>
    [Fact]
    public void The_other_way_round_whoever_came_goes() => Check.QuickThrowOnFailure(Prop.ForAll(Boards, Boards, (one, other) =>
        Count(one, other, BookChangeKind.Appointed, BookChangeKind.NowStated) == Count(other, one, BookChangeKind.Left, BookChangeKind.Vacated, BookChangeKind.NoLongerStated, BookChangeKind.SeatEnded)
        && Count(one, other, BookChangeKind.SeatNew) == BookComparison.Of([other], [one]).SelectMany(forum => forum.Lines).Count(line => line.Kind == BookChangeKind.SeatEnded)
        && Count(one, other, BookChangeKind.Moved) == Count(other, one, BookChangeKind.Moved)));

    /// <summary>Boards of up to four seats among three people, each of whom has one seat at most.</summary>
    private static Arbitrary<BookForumAnswer> Boards => Gen.ArrayOf(Gen.Choose(0, 4), 4)
        .Select(states => Forum([.. states.Select((state, index) => (state, index)).DistinctBy(seat => seat.state >= 3 ? -seat.index - 1 : seat.state).Select(seat => Seat("abcd"[seat.index].ToString(), seat.state))]))
        .ToArbitrary();

    private static int Count(BookForumAnswer before, BookForumAnswer after, params BookChangeKind[] kinds) =>
        BookComparison.Of([before], [after]).SelectMany(forum => forum.Lines).Count(line => kinds.Contains(line.Kind) && (line.Person is not null || line.Kind == BookChangeKind.SeatNew));

    private static IEnumerable<(BookChangeKind, string?, string?)> Lines(BookForumAnswer before, BookForumAnswer after) =>
        BookComparison.Of([before], [after]).SelectMany(forum => forum.Lines).Select(line => (line.Kind, line.Seat, line.Person));

    private static BookForumAnswer Forum(params BookSeatAnswer[] seats) => new("proeveforum", "Prøveforum", "BUSINESS", null, null, "APPOINTS", null, [], seats);

    private static BookSeatAnswer Seat(string key, int state) => state switch { 3 => Vacant(key), 4 => NotStated(key), _ => Held(key, state) };

    private static BookSeatAnswer Held(string key, int person) => Empty(key, "HELD") with { HeldBy = Person(person) };

    private static BookSeatAnswer Vacant(string key) => Empty(key, "VACANT");

    private static BookSeatAnswer NotStated(string key) => Empty(key, "NOT_STATED");

    private static BookSeatAnswer Empty(string key, string occupancy) =>
        new(key, key, "MEMBER", true, "PRINTED", null, occupancy, null, null, null, null, null, new Named("KKR Prøve"), [], null, null, null, []);

    private static HolderPersonAnswer Person(int number) => new($"p{number}", Names[number], []);
}

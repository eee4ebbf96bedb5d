using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.MinutesIn;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Web.Tests.Papers;

/// <summary>Who and what a paper may mean: weighed, never decided.</summary>
public sealed class GuessTests
{
    [Theory]
    [InlineData("SAME", "Aalborg", null, Certainty.Sure)]
    [InlineData("SPELLED", "Aalborg", "A", Certainty.Sure)]
    [InlineData("SAME", null, null, Certainty.Likely)]
    [InlineData("SAME", null, "A", Certainty.Sure)]
    [InlineData("SHORTENED", "Aalborg", null, Certainty.Likely)]
    [InlineData("SHORTENED", null, null, Certainty.Possible)]
    [InlineData("ONE_LETTER", "Aalborg", "V", Certainty.Possible)]
    [InlineData("SAME", "Hjørring", "A", Certainty.Doubtful)]
    public void A_name_is_weighed_with_party_and_municipality(string likeness, string? municipality, string? party, Certainty certainty) =>
        Assert.Equal(certainty, Assert.Single(PersonGuesses.Weigh(party, municipality, [Match("proeve-testesen", likeness, "Aalborg", "A")])).Certainty);

    [Fact]
    public void Of_two_who_are_as_likely_neither_is_suggested() =>
        Assert.Null(PersonGuesses.Suggested(PersonGuesses.Weigh(null, null, [Match("proeve-testesen", "SAME", null), Match("proeve-testesen-2", "SAME", null)])));

    [Fact]
    public void The_municipality_tells_two_of_a_name_apart() =>
        Assert.Equal("proeve-testesen-2", PersonGuesses.Suggested(PersonGuesses.Weigh(null, "Thisted", [Match("proeve-testesen", "SAME", "Aalborg"), Match("proeve-testesen-2", "SAME", "Thisted")]))!.Person.Slug);

    [Fact]
    public void Somebody_of_another_municipality_is_not_suggested() =>
        Assert.Null(PersonGuesses.Suggested(PersonGuesses.Weigh(null, "Thisted", [Match("proeve-testesen", "SAME", "Aalborg")])));

    [Theory]
    [InlineData("Vesthimmerlands", "Vesthimmerland")]
    [InlineData("Aalborg Kommune", "Aalborg")]
    [InlineData("Brønderslev", "brønderslev")]
    public void Municipalities_as_papers_print_them(string printed, string known) => Assert.True(PersonGuesses.IsSameMunicipality(printed, known));

    [Theory]
    [InlineData("bestyrelsen for Hospice Vangen", "Hospice Vangen")]
    [InlineData("Erhvervshus Nordjyllands bestyrelse", "Erhvervshus Nordjylland")]
    [InlineData("Dialogforum om retssikkerhed", "Dialogforum om retssikkerhed")]
    [InlineData("Dyrskuepladsens Venner", null)]
    [InlineData(null, null)]
    public void A_forum_by_what_the_paper_prints(string? printed, string? found) =>
        Assert.Equal(found, ForumGuesses.Suggested(printed, [Forum("Hospice Vangen"), Forum("Erhvervshus Nordjylland"), Forum("Erhvervshus Midtjylland"), Forum("Dialogforum om retssikkerhed")])?.Name);

    [Fact]
    public void The_chair_is_the_seat_that_is_called_so() =>
        Assert.Equal("chair", SeatGuesses.Suggested("formand", [Seat("chair", "Formand", "NOT_STATED"), Seat("member-1", "Medlem", "VACANT")])!.Key);

    [Fact]
    public void Of_seats_the_only_one_that_nobody_holds_is_suggested() =>
        Assert.Equal("member-2", SeatGuesses.Suggested("medlem", [Seat("member-1", "Medlem", "HELD"), Seat("member-2", "Medlem", "VACANT")])!.Key);

    [Fact]
    public void Who_has_a_seat_of_the_forum_already_is_meant_in_that_seat() =>
        Assert.Equal("member-1", SeatGuesses.Suggested("formand", [Seat("chair", "Formand", "VACANT"), Seat("member-1", "Medlem", "HELD") with { HeldBy = new Named("Prøve Testesen", "proeve-testesen") }], "proeve-testesen")!.Key);

    [Fact]
    public void Of_two_open_seats_a_person_chooses() =>
        Assert.Null(SeatGuesses.Suggested(null, [Seat("member-1", "Medlem", "VACANT"), Seat("member-2", "Medlem", "NOT_STATED")]));

    [Fact]
    public void A_marked_text_is_the_text()
    {
        var sentences = Gen.Elements("ab", "b", "abc", "", "æ", "x").ListOf();
        var texts = Gen.ArrayOf(Gen.Elements('a', 'b', 'c', 'æ', ' ')).Select(letters => new string(letters));
        Prop.ForAll(texts.ToArbitrary(), sentences.ToArbitrary(), (text, some) =>
            string.Concat(MarkedText.Of(text, [.. some.Select((sentence, place) => (sentence, $"k{place}"))]).Select(piece => piece.Text)) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_sentence_is_marked_where_it_stands() =>
        Assert.Equal([new MarkedPiece("Det ", null), new MarkedPiece("blev vedtaget.", "k"), new MarkedPiece(" Slut.", null)], MarkedText.Of("Det blev vedtaget. Slut.", [("blev vedtaget.", "k")]));

    private static PersonMatchAnswer Match(string slug, string likeness, string? municipality, params string[] letters) => new(
        "Prøve Testesen", likeness, letters,
        new PersonLineAnswer(slug, "Prøve Testesen", municipality is null ? [] : [new OfficeAnswer("COUNCILLOR", "byrådsmedlem", null, new Named(municipality), null, null, null, null, null, null, null)]));

    private static ForumNameAnswer Forum(string name) => new(name, name);

    private static FormSeatAnswer Seat(string key, string label, string occupancy) => new(Id: null, Key: key, Label: label, Occupancy: occupancy, VacantSince: null, CarriedOverSince: null, Political: true, ExOfficioOffice: null, AppointedBy: new Named("KKR Test"), NominatedBy: [], Municipality: null, HeldBy: null, Citation: null);
}

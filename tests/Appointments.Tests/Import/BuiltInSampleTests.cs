using Appointments.Data.Import;
using Appointments.Data.Import.Files;
using Appointments.Domain.Appointments;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Law;
using NodaTime;

namespace Appointments.Tests.Import;

/// <summary>The sample that is built in: real people, so every fact has its source and nothing is there that no paper says.</summary>
public sealed class BuiltInSampleTests
{
    private static readonly SampleRegister Sample = SampleRegister.Load(LawLibrary.Load());

    [Fact]
    public void Every_fact_names_its_paper_and_the_day_of_it_or_says_why_not()
    {
        var without = Sources().Where(source => source.Paper.Length == 0 || (source is { Day: null, Note: null, Mark: SourceMark.Printed }));
        Assert.Equal([], without);
    }

    [Fact]
    public void What_is_not_printed_says_how_it_is_known()
    {
        var silent = Sources().Where(source => source is { Mark: SourceMark.Inferred or SourceMark.Unverified, Note: null });
        Assert.Equal([], silent);
    }

    [Fact]
    public void An_assumed_day_says_from_what_it_is_taken()
    {
        var silent = PaperFacts().Where(fact => Assumed(fact.Span) && fact.Source.Note is null);
        Assert.Equal([], silent);
    }

    [Fact]
    public void A_day_is_null_exactly_when_its_basis_is_open()
    {
        var wrong = Spans().Where(span => (span.FirstDay is null) != (span.FirstDayBasis == DayBasis.Open) || (span.LastDay is null) != (span.LastDayBasis == DayBasis.Open));
        Assert.Equal([], wrong);
    }

    [Fact]
    public void There_are_98_municipalities_five_KKRs_and_five_regions_of_which_two_become_one()
    {
        Assert.Equal((98 + 46, 6, 5, 98), (Sample.Reference.Municipalities.Count, Sample.Reference.Regions.Count, Sample.Reference.Kkrs.Count, Sample.Reference.Areas.Count));
        Assert.Equal(98, Sample.Reference.Municipalities.DistinctBy(it => it.Value.Code).Count());
    }

    [Theory]
    [InlineData("2026-12-31", 5)]
    [InlineData("2027-01-01", 4)]
    public void Regions_become_four_on_1_January_2027_and_every_municipality_lies_in_one(string text, int count)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var regions = Sample.Reference.Regions.Where(region => region.Span.Covers(day)).Select(region => region.Value.Key).ToList();
        var municipalities = Sample.Reference.Municipalities.Where(municipality => municipality.Span.Covers(day)).ToList();

        Assert.Equal(count, regions.Count);
        Assert.Equal(98, municipalities.Count);
        Assert.Equal(regions.Order(StringComparer.Ordinal), municipalities.Select(municipality => municipality.Value.RegionCode).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(11, municipalities.Count(municipality => municipality.Value.RegionCode == "1081"));
    }

    [Theory]
    [InlineData("kkr-hovedstaden", 29)]
    [InlineData("kkr-sjaelland", 17)]
    [InlineData("kkr-syddanmark", 22)]
    [InlineData("kkr-midtjylland", 19)]
    [InlineData("kkr-nordjylland", 11)]
    public void Every_KKR_covers_its_municipalities(string kkr, int count) =>
        Assert.Equal(count, Sample.Reference.Areas.Count(area => area.Value.KkrSlug == kkr));

    [Fact]
    public void KKR_Nordjylland_covers_these_eleven()
    {
        var codes = Sample.Reference.Areas.Where(area => area.Value.KkrSlug == "kkr-nordjylland").Select(area => area.Value.MunicipalityCode).ToHashSet();
        var names = Sample.Reference.Municipalities.Where(it => codes.Contains(it.Value.Code) && it.Span.FirstDay is null).Select(it => it.Value.Name);
        Assert.Equal(
            ["Morsø", "Thisted", "Brønderslev", "Frederikshavn", "Vesthimmerlands", "Læsø", "Rebild", "Mariagerfjord", "Jammerbugt", "Aalborg", "Hjørring"],
            names);
    }

    [Fact]
    public void L_is_a_local_list_of_Hjørring_for_one_term()
    {
        var list = Assert.Single(Sample.Reference.Parties, party => party.Value.Letter == "L");
        Assert.Equal(("Lokalliste (L)", "0860"), (list.Value.Name, list.Value.MunicipalityCode));
        Assert.Equal(new Span(new LocalDate(2018, 1, 1), DayBasis.TermAssumed, new LocalDate(2021, 12, 31), DayBasis.TermAssumed), list.Span);
    }

    [Fact]
    public void M_was_a_local_list_of_Morsø_in_the_term_before_it_was_a_party_everywhere()
    {
        var meanings = Sample.Reference.Parties.Where(party => party.Value.Letter == "M").OrderBy(party => party.Span.FirstDay).Select(party => (party.Value.Name, party.Value.MunicipalityCode, party.Span.FirstDay));
        Assert.Equal([("Demokratisk Balance", "0773", new LocalDate(2022, 1, 1)), ("Moderaterne", (string?)null, new LocalDate(2026, 1, 1))], meanings);
    }

    [Theory]
    [InlineData(2020, 9, 4, 16, 7, "Birgit Stenbak Hansen", "Mogens Jespersen")]
    [InlineData(2025, 10, 24, 19, 4, "Lasse Frimand Jensen", "Tobias Birch Johansen")]
    public void The_attendance_lists_stand_in_printed_order(int year, int month, int day, int present, int absent, string first, string last)
    {
        var lines = AttendanceOn(new LocalDate(year, month, day));
        Assert.Equal((present, absent), (lines.Count(line => line.Present), lines.Count(line => !line.Present)));
        Assert.Equal((first, last), (lines[0].PrintedName, lines[^1].PrintedName));
        Assert.Equal([.. lines.OrderByDescending(line => line.Present)], lines);
    }

    [Theory]
    [InlineData("Thomas Kastrup-Larsen", "thomas-kastrup-larsen")]
    [InlineData("Per Bach Laursen", "per-bach-laursen")]
    [InlineData("Sven Bertelsen", "sven-bertelsen")]
    [InlineData("Hans Ejner Bertelsen", "hans-ejner-bertelsen")]
    [InlineData("Meiner Nørgaard", "meiner-noergaard")]
    public void A_printed_name_is_the_person_it_belongs_to(string printed, string person) =>
        Assert.All(Lines().Where(line => line.PrintedName == printed).DefaultIfEmpty(), line => Assert.Equal(person, line?.Person));

    [Fact]
    public void Every_printed_name_is_the_name_or_an_alias_of_the_person()
    {
        var names = Persons().Select(person => (person.Slug, person.Name)).Concat(Sample.Papers.SelectMany(paper => paper.Aliases).Select(alias => (alias.Person, alias.Name))).ToHashSet();
        Assert.Equal([], Lines().Select(line => (line.Person, line.PrintedName)).Except(names));
    }

    [Fact]
    public void Aliases_are_the_other_spellings_the_papers_use()
    {
        var aliases = Sample.Papers.SelectMany(paper => paper.Aliases).Select(alias => $"{alias.Person}: {alias.Name}");
        Assert.Equal(
            [
                "thomas-kastrup-larsen: Thomas Kastrup-Larsen",
                "lars-erik-joensson: Lars Erik Jønson",
                "mogens-christen-gade: Mogens Gade",
                "birgit-stenbak-hansen: Birgit Hansen",
                "per-bach-laursen: Per Bach-Laursen",
                "arne-lund-kristensen: Arne L. Kristensen",
            ],
            aliases);
    }

    [Fact]
    public void A_slug_is_made_from_the_name() => Assert.Equal([], Persons().Where(person => person.Slug != Slug.Of(person.Name)));

    [Fact]
    public void Party_is_held_only_for_people_printed_with_one()
    {
        var printed = Lines().Select(line => line.Person).Concat(["lone-olsen", "claus-moerbak-hoejrup"]).ToHashSet();
        Assert.Equal([], Sample.Papers.SelectMany(paper => paper.Parties).Select(party => party.Person).Except(printed));
    }

    [Fact]
    public void No_text_repeats_a_party_letter_that_is_kept_apart()
    {
        var letters = Sample.Reference.Parties.Select(party => $"({party.Value.Letter})").ToHashSet();
        var texts = PaperFacts().Select(fact => fact.Source.Note).Concat(Vacancies().Select(vacancy => vacancy.Reason)).OfType<string>();
        Assert.Equal([], texts.Where(text => letters.Any(text.Contains)));
    }

    [Fact]
    public void Only_mayors_whose_municipality_is_known_have_one()
    {
        var mayors = Offices().Where(office => office.Kind == OfficeKind.Mayor).Select(office => (office.Person, office.MunicipalityCode, office.Span.FirstDay!.Value.Year));
        Assert.Equal(
            [
                ("ulla-vestergaard", "0787", 2018),
                ("mogens-christen-gade", "0849", 2018),
                ("mogens-christen-gade", "0849", 2022),
                ("thomas-kastrup-larsen", (string?)null, 2022),
                ("arne-boelt", "0860", 2018),
            ],
            mayors);
    }

    [Fact]
    public void Lone_Olsen_is_nominated_and_the_seat_is_vacant_on_that_day()
    {
        var nomination = Assert.Single(Appointments(), appointment => appointment.Person == "lone-olsen");
        var vacancy = Assert.Single(Vacancies());
        Assert.Equal(("hospice-vangen", AppointmentStatus.Nominated), (nomination.Forum, nomination.Status));
        Assert.Equal((nomination.Forum, nomination.Seat, nomination.Span, "claus-moerbak-hoejrup"), (vacancy.Forum, vacancy.Seat, vacancy.Span, vacancy.FormerHolder));
    }

    [Fact]
    public void Who_withdrew_from_the_hospice_has_no_appointment_with_invented_days() =>
        Assert.DoesNotContain(Appointments(), appointment => appointment.Person == "claus-moerbak-hoejrup");

    [Fact]
    public void Nobody_holds_two_seats_of_a_forum_at_a_time_and_no_seat_two_holders()
    {
        var holders = Appointments().Where(appointment => appointment.Status != AppointmentStatus.Nominated).ToList();
        var clashes =
            from left in holders
            from right in holders
            where !ReferenceEquals(left, right) && left.Forum == right.Forum && left.Span.Overlaps(right.Span) && (left.Seat == right.Seat || left.Person == right.Person)
            select $"{left.Forum}: {left.Person} in {left.Seat}, {right.Person} in {right.Seat}";
        Assert.Equal([], clashes);
    }

    [Fact]
    public void The_appointment_of_DK2020_carries_the_printed_decision()
    {
        var paper = Sample.Papers.Single(paper => paper.Head is { Paper: "Referat, KKR Nordjylland", Day: { Year: 2020 } });
        var appointment = Assert.Single(paper.Appointments, appointment => appointment.Forum == "dk2020-partnerskabsgruppe");
        var decision = Assert.Single(paper.Decisions, decision => decision.Key == appointment.Decision);
        Assert.Equal(
            ("3.4", "SAG-2020-04159", "Mogens Christen Gade udpeges som repræsentant til DK2020s politiske partnerskabsgruppe."),
            (decision.Item, decision.CaseNumber, decision.Text));
    }

    private static bool Assumed(Span span) => span.FirstDayBasis == DayBasis.TermAssumed || span.LastDayBasis == DayBasis.TermAssumed;

    private static IEnumerable<PaperPerson> Persons() => Sample.Papers.SelectMany(paper => paper.Persons);

    private static IEnumerable<PaperOffice> Offices() => Sample.Papers.SelectMany(paper => paper.Offices);

    private static IEnumerable<PaperAppointment> Appointments() => Sample.Papers.SelectMany(paper => paper.Appointments);

    private static IEnumerable<PaperVacancy> Vacancies() => Sample.Papers.SelectMany(paper => paper.Vacancies);

    private static IEnumerable<PaperAttendanceLine> Lines() => Sample.Papers.SelectMany(paper => paper.Attendance).SelectMany(list => list.Lines);

    private static IReadOnlyList<PaperAttendanceLine> AttendanceOn(LocalDate day) =>
        Assert.Single(Sample.Papers.SelectMany(paper => paper.Attendance), list => list.Meeting == new MeetingKey("kkr-nordjylland", day)).Lines;

    private static IEnumerable<(Span Span, Source Source)> PaperFacts() =>
    [
        .. Offices().Select(fact => (fact.Span, fact.Source)),
        .. Sample.Papers.SelectMany(paper => paper.Parties).Select(fact => (fact.Span, fact.Source)),
        .. Appointments().Select(fact => (fact.Span, fact.Source)),
        .. Vacancies().Select(fact => (fact.Span, fact.Source)),
        .. Sample.Fora.Fora.SelectMany(forum => forum.Names).Select(fact => (fact.Span, fact.Source)),
    ];

    private static IEnumerable<Span> Spans() => PaperFacts().Select(fact => fact.Span).Concat(Sample.Reference.Parties.Select(party => party.Span));

    private static IEnumerable<Source> Sources() =>
    [
        .. PaperFacts().Select(fact => fact.Source),
        .. Persons().Select(fact => fact.Source),
        .. Sample.Papers.SelectMany(paper => paper.Aliases).Select(fact => fact.Source),
        .. Sample.Papers.SelectMany(paper => paper.Meetings).Select(fact => fact.Source),
        .. Sample.Papers.SelectMany(paper => paper.Decisions).Select(fact => fact.Source),
        .. Sample.Papers.SelectMany(paper => paper.Attendance).Select(fact => fact.Source),
    ];
}

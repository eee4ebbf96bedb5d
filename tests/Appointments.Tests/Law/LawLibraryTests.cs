using System.Text;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Law;
using Appointments.Tests.House;
using NodaTime;
using YamlDotNet.RepresentationModel;

namespace Appointments.Tests.Law;

public class LawLibraryTests
{
    private static readonly IReadOnlyList<LawDocument> Library = LawLibrary.Load();

    public static TheoryData<string> Kinds() => [.. Library.Select(law => law.Kind)];

    [Fact]
    public void The_kinds_there_are() =>
        Assert.Equal(
            [
                "brn", "brn-direktion", "co2vision", "das", "deb", "det-kompetente-nordjylland",
                "dialogforum-om-retssikkerhed", "dk2020-partnerskabsgruppe", "dk2020-sparringsgruppe", "erhvervshus", "erhvervsskolebestyrelse", "faelles-it-styregruppe",
                "hospice", "kkr", "kkr-formandskreds", "kl-udvalg", "kontaktudvalg", "limfjordsraadet",
                "praksisplanudvalg", "rar", "regionalt-beskaeftigelsesraad", "samarbejdsudvalg-for-fysioterapi", "sundhedsklynge", "sundhedskoordinationsforum",
                "sundhedsraad", "sundhedssamarbejdsudvalg", "trafikselskab", "trafikselskab-repraesentantskab", "vaekst-via-viden", "vaekstteam",
            ],
            Library.Select(law => law.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_as_JSON_reads_back_to_the_same_bytes(string kind)
    {
        var bytes = LawJson.Write(Law(kind));

        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(LawJson.Write(LawJson.Read(bytes))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_value_is_better_known_than_what_it_rests_on(string kind)
    {
        var law = Law(kind);
        IEnumerable<(string What, LocalDate? FirstDay, LocalDate? LastDay, string? CitationKey, SourceMark Mark)> values =
        [
            .. law.Purpose.Select(it => ("purpose", it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.LegalBasis.Select(it => ("legalBasis", it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.Relation.Select(it => ("relation", it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.Periods.Select(it => ("periods", it.Span.FirstDay, it.Span.LastDay, it.CitationKey, it.Mark)),
            .. law.Seats.Select(it => (it.Key, it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.Seats.SelectMany(it => it.NominatedBy, (seats, it) => (seats.Key, it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.Demands.Select(it => (it.Rule, it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. law.NotComputed.Select(it => (it.Handle, it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
            .. (law.Parameters ?? []).SelectMany(it => it.Values, (parameter, it) => (parameter.Name, it.FirstDay, it.LastDay, it.CitationKey, it.Mark)),
        ];

        Assert.Empty(values
            .Where(value => law.Citations.Any(citation =>
                citation.Key == value.CitationKey && !(citation.LastDay < value.FirstDay) && !(value.LastDay < citation.FirstDay) && Doubt(value.Mark) < Doubt(citation.Mark)))
            .Select(value => $"{value.What} {value.Mark} on {value.CitationKey}"));
    }

    /// <summary>The marks from the best known to the least; a paper that prints and an act that was read are known alike.</summary>
    private static int Doubt(SourceMark mark) => mark switch
    {
        SourceMark.Printed or SourceMark.Law => 0,
        SourceMark.Elsewhere => 1,
        SourceMark.Registered => 2,
        SourceMark.Inferred => 3,
        SourceMark.Unverified => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_value_has_a_first_day_and_a_citation(string kind)
    {
        var law = Law(kind);
        IEnumerable<(LocalDate? FirstDay, string? CitationKey)> values =
        [
            .. law.Purpose.Select(it => (it.FirstDay, it.CitationKey)),
            .. law.LegalBasis.Select(it => (it.FirstDay, it.CitationKey)),
            .. law.Relation.Select(it => (it.FirstDay, it.CitationKey)),
            .. law.Periods.Select(it => (it.Span.FirstDay, it.CitationKey)),
            .. law.Seats.Select(it => (it.FirstDay, it.CitationKey)),
            .. law.Seats.SelectMany(it => it.NominatedBy).Select(it => (it.FirstDay, it.CitationKey)),
            .. law.Demands.Select(it => (it.FirstDay, it.CitationKey)),
            .. law.NotComputed.Select(it => (it.FirstDay, it.CitationKey)),
            .. (law.Parameters ?? []).SelectMany(it => it.Values).Select(it => (it.FirstDay, it.CitationKey)),
        ];

        Assert.All(values, value => Assert.True(value is { FirstDay: not null, CitationKey.Length: > 0 }));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sentence_that_is_not_computed_has_a_key(string kind) => Assert.DoesNotContain(Law(kind).NotComputed, sentence => sentence.Key is null);

    [Theory]
    [InlineData("erhvervshus", "2019-01-01", 11, 1)]
    [InlineData("erhvervshus", "2022-03-31", 11, 1)]
    [InlineData("erhvervshus", "2022-04-01", 11, 1)]
    [InlineData("erhvervshus", "2026-03-31", 11, 1)]
    [InlineData("erhvervshus", "2026-04-01", 10, 1)]
    [InlineData("trafikselskab", "2022-06-01", 9, 0)]
    [InlineData("dk2020-partnerskabsgruppe", "2020-09-04", 11, 0)]
    [InlineData("dk2020-partnerskabsgruppe", "2024-01-01", 0, 0)]
    [InlineData("dialogforum-om-retssikkerhed", "2022-04-19", 2, 0)]
    [InlineData("dialogforum-om-retssikkerhed", "2022-04-20", 1, 0)]
    [InlineData("hospice", "2020-11-13", 2, 0)]
    [InlineData("kkr", "2018-01-01", 22, 0)]
    [InlineData("kkr", "2025-10-24", 22, 0)]
    [InlineData("kkr", "2026-01-01", 11, 0)]
    [InlineData("deb", "2024-02-29", 17, 0)]
    [InlineData("brn", "2020-09-04", 12, 0)]
    [InlineData("vaekstteam", "2021-04-01", 10, 0)]
    [InlineData("vaekst-via-viden", "2020-09-04", 5, 0)]
    [InlineData("rar", "2024-12-31", 21, 0)]
    [InlineData("rar", "2025-01-01", 0, 0)]
    [InlineData("dk2020-sparringsgruppe", "2023-12-31", 5, 0)]
    [InlineData("trafikselskab-repraesentantskab", "2020-09-04", 11, 0)]
    public void Voting_seats_and_others_on_a_day(string kind, string day, int voting, int others)
    {
        var groups = ForumLaws.Of(kind).Seats.Where(group => group.Covers(Day(day))).ToList();

        Assert.Equal(voting, groups.Where(group => group.Voting).Sum(group => group.Count));
        Assert.Equal(others, groups.Where(group => !group.Voting).Sum(group => group.Count));
    }

    [Theory]
    [InlineData("kkr-hovedstaden", "2018-01-01", 54, false)]
    [InlineData("kkr-hovedstaden", "2021-12-31", 54, false)]
    [InlineData("kkr-hovedstaden", "2022-01-01", 29, true)]
    [InlineData("kkr-sjaelland", "2018-01-01", 17, true)]
    [InlineData("kkr-syddanmark", "2018-01-01", 22, true)]
    [InlineData("kkr-midtjylland", "2018-01-01", 19, true)]
    [InlineData("kkr-nordjylland", "2021-12-31", 22, false)]
    [InlineData("kkr-nordjylland", "2025-12-31", 22, false)]
    [InlineData("kkr-nordjylland", "2026-01-01", 11, true)]
    public void Each_KKR_has_the_mayors_of_its_area_and_supplementary_members_where_a_source_says_how_many(string kkr, string day, int seats, bool partial)
    {
        var law = ForumLaws.Of("kkr", kkr);

        Assert.Equal(seats, law.Seats.Where(group => group.Covers(Day(day))).Sum(group => group.Count));
        Assert.Equal(partial, SeatPlanOn(law, day).Parameters.ContainsKey("plan"));
    }

    [Theory]
    [InlineData("2018-01-01", true, SourceMark.Elsewhere)]
    [InlineData("2022-01-01", false, SourceMark.Inferred)]
    [InlineData("2026-01-01", true, SourceMark.Printed)]
    public void The_plan_of_KKR_Nordjylland_is_as_well_known_as_its_number(string day, bool confirmed, SourceMark mark)
    {
        var plan = SeatPlanOn(ForumLaws.Of("kkr"), day);

        Assert.Equal((confirmed, mark), (plan.Confirmed, plan.Mark));
    }

    [Fact]
    public void Another_Erhvervshus_has_the_seats_of_the_act_and_none_of_what_KKR_Nordjylland_decided()
    {
        var law = ForumLaws.Of("erhvervshus", "kkr-midtjylland");
        var groups = law.Seats.Where(group => group.Covers(Day("2022-04-01"))).ToList();

        Assert.Equal(10, groups.Where(group => group.Voting).Sum(group => group.Count));
        Assert.Equal(["kkr-midtjylland"], groups.Where(group => group.Political).Select(group => group.AppointedBy).Distinct());
        Assert.Equal(["erhvervsorganisationer"], SeatPlan.Expand(law, 1, _ => 0).First(seat => seat.Key == "business-1" && seat.Span.Covers(Day("2022-04-01"))).NominatedBy);
        Assert.Empty(law.Periods);
        Assert.DoesNotContain(law.Demands, demand => demand.Rule is "eligibility" or "nomination-of-both-sexes" or "geographic-spread" or "gender-balance");
        Assert.Contains("plan", SeatPlanOn(law, "2022-04-01").Parameters.Keys);
        Assert.DoesNotContain("plan", SeatPlanOn(law, "2026-04-01").Parameters.Keys);
    }

    [Fact]
    public void A_transport_company_that_nobody_has_told_anything_of_states_no_seats()
    {
        var law = ForumLaws.Of("trafikselskab", "kkr-midtjylland");

        Assert.Empty(law.Seats);
        Assert.Equal(5, law.NotComputed.Count(sentence => sentence.Sentence.En.StartsWith("Not stated: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_seat_plan_of_the_Erhvervshus_is_paragraph_13_until_the_region_leaves_and_not_confirmed_after()
    {
        var law = Law("erhvervshus");

        var before = SeatPlanOn(law, "2026-03-31");
        Assert.True(before.Stops);
        Assert.Equal("§ 13", law.Cite(before.CitationKey, Day("2026-03-31"))!.Paragraph);

        var after = SeatPlanOn(law, "2026-04-01");
        Assert.False(after.Stops);
        Assert.False(law.Cite(after.CitationKey, Day("2026-04-01"))!.Confirmed);
    }

    [Theory]
    [InlineData("2024-02-28", "Lov nr. 1518 af 18/12/2018")]
    [InlineData("2024-02-29", "LBK nr. 230 af 29/02/2024")]
    public void A_citation_is_that_of_the_day(string day, string published) =>
        Assert.Equal(published, Law("erhvervshus").Cite("erhvervsfremmeloven-13", Day(day))!.Published);

    [Fact]
    public void Aalborg_has_the_reserved_seat_of_NT_and_the_KKR_only_recommends()
    {
        var law = ForumLaws.Of("trafikselskab");

        Assert.Equal("0851", Assert.Single(law.Seats, group => group.ReservedFor is not null).ReservedFor);
        Assert.Equal(KkrRelation.Recommends, Assert.Single(law.Relation).Value);
    }

    [Fact]
    public void The_regional_chair_on_the_board_of_BRN_is_that_of_North_Jutland() =>
        Assert.Equal(["1081"], Law("brn").Seats.Select(group => group.Region).OfType<string>());

    [Fact]
    public void A_group_without_a_region_is_written_without_the_key() =>
        Assert.Equal(
            ["brn", "sundhedsklynge"],
            Library.Where(law => Encoding.UTF8.GetString(LawJson.Write(law)).Contains("\"region\":", StringComparison.Ordinal)).Select(law => law.Kind));

    [Fact]
    public void Every_authority_that_a_law_names_is_in_the_reference()
    {
        var named = Library.SelectMany(law => law.Seats).SelectMany(group => group.NominatedBy.SelectMany(value => value.Value).Append(group.AppointedBy)).Where(slug => !LawParameter.IsReference(slug))
            .Concat(Library.SelectMany(law => law.Parameters ?? []).Where(parameter => parameter.Type is ParameterType.Authority or ParameterType.Authorities)
                .SelectMany(parameter => parameter.Values.Select(value => value.Value).Append(parameter.Otherwise)).OfType<string>().SelectMany(value => value.Split(' ')))
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(named.Except(ReferenceSlugs(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReferenceSlugs()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "db/reference/authorities.yaml"))));
        var authorities = (YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode)["authorities"];
        return authorities.Select(authority => ((YamlScalarNode)authority["slug"]).Value!);
    }

    private static LawDocument Law(string kind) => Library.Single(law => law.Kind == kind);

    private static Demand SeatPlanOn(LawDocument law, string day) => Assert.Single(law.Demands, demand => demand.Rule == "seat-plan" && demand.Covers(Day(day)));

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}

using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Law;
using NodaTime;

namespace Appointments.Tests.Law;

/// <summary>From the law of a kind to that of one forum: what the kind leaves to it, day by day.</summary>
public sealed class ForumLawTests
{
    private const string Yaml = """
        kind: test
        name: { da: Test, en: Test }
        coveredFrom: 2020-01-01
        coveredFromWhy: { da: Fordi, en: Because }
        relation:
          - { value: APPOINTS, from: 2020-01-01, citation: paper, mark: PRINTED }
        parameters:
          - name: members
            meaning: { da: Antal medlemmer, en: Number of members }
            type: WHOLE_NUMBER
            values:
              - { kkr: test-kkr, value: "3", from: 2020-01-01, to: 2021-12-31, citation: paper, mark: PRINTED }
              - { kkr: test-kkr, value: "4", from: 2022-01-01, to: 2023-12-31, citation: paper, mark: INFERRED }
          - name: nominators
            meaning: { da: De, der kan indstille, en: Those who may nominate }
            type: AUTHORITIES
            otherwise: somebody
            values:
              - { kkr: test-kkr, value: one other, from: 2021-01-01, citation: paper, mark: PRINTED }
        seats:
          - key: mayors
            label: { da: Borgmester, en: Mayor }
            count: $area
            role: MEMBER
            voting: true
            political: true
            appointedBy: foedt-medlem
            exOfficio: MAYOR
            municipalities: [$area]
            from: 2020-01-01
            citation: paper
            mark: PRINTED
          - key: member
            label: { da: Medlem, en: Member }
            count: $members
            role: MEMBER
            voting: true
            political: true
            appointedBy: $kkr
            nominatedBy:
              - { value: [$nominators], from: 2020-01-01, citation: paper, mark: PRINTED }
            from: 2020-01-01
            citation: paper
            mark: PRINTED
        demands:
          - { rule: seat-plan, force: LAW, strength: MUST, application: DIRECT, confirmed: true, from: 2020-01-01, citation: paper, mark: PRINTED }
          - { rule: geographic-spread, force: AGREEMENT, strength: AIM, application: DIRECT, confirmed: true, from: 2020-01-01, citation: paper, mark: PRINTED, kkr: test-kkr }
        notComputed:
          - { sentence: { da: For alle, en: For all }, from: 2020-01-01, citation: paper, mark: PRINTED }
          - { sentence: { da: For ét, en: For one }, from: 2020-01-01, citation: paper, mark: PRINTED, kkr: test-kkr }
        citations:
          - { key: paper, act: { da: Papir, en: Paper }, confirmed: true, mark: PRINTED }
        """;

    private static readonly string Text = Yaml.Replace("{ da: De, der kan indstille, en:", "{ da: \"De, der kan indstille\", en:", StringComparison.Ordinal);

    private static readonly LawDocument Law = LawReader.Read("test.yaml", Text);

    [Theory]
    [InlineData("2020-01-01", 3)]
    [InlineData("2021-12-31", 3)]
    [InlineData("2022-01-01", 4)]
    [InlineData("2023-12-31", 4)]
    [InlineData("2024-01-01", 0)]
    public void A_number_is_that_of_the_day_and_without_one_the_seats_are_not_stated(string day, int members) =>
        Assert.Equal(members, Members(Of("test-kkr"), day));

    [Theory]
    [InlineData("2021-12-31", true, false, SourceMark.Printed)]
    [InlineData("2022-01-01", false, false, SourceMark.Inferred)]
    [InlineData("2023-12-31", false, false, SourceMark.Inferred)]
    [InlineData("2024-01-01", true, true, SourceMark.Printed)]
    public void The_plan_is_as_doubtful_as_the_number_and_partial_without_it(string day, bool confirmed, bool partial, SourceMark mark)
    {
        var plan = Assert.Single(Of("test-kkr").Demands, demand => demand.Rule == "seat-plan" && demand.Covers(Day(day)));

        Assert.Equal((confirmed, partial, mark), (plan.Confirmed, plan.Parameters.ContainsKey("plan"), plan.Mark));
    }

    [Fact]
    public void What_is_not_stated_is_said_on_its_days_and_no_others()
    {
        var sentence = Assert.Single(Of("test-kkr").NotComputed, sentence => sentence.Sentence.Da == "Ikke oplyst: Antal medlemmer.");

        Assert.Equal((Day("2024-01-01"), null), (sentence.FirstDay, sentence.LastDay));
    }

    [Theory]
    [InlineData("2019-12-31", 0)]
    [InlineData("2021-05-31", 3)]
    [InlineData("2021-06-01", 7)]
    [InlineData("2022-06-30", 7)]
    [InlineData("2022-07-01", 4)]
    public void A_setting_of_the_forum_goes_before_what_is_known_for_its_KKR(string day, int members) =>
        Assert.Equal(members, Members(Of("test-kkr", ("members", "7", "2021-06-01", "2022-06-30")), day));

    [Theory]
    [InlineData("2020-12-31", "somebody")]
    [InlineData("2021-01-01", "one other")]
    public void Nominators_without_a_value_are_what_the_law_says_otherwise(string day, string nominators) =>
        Assert.Equal(nominators, string.Join(' ', SeatPlan.Expand(Of("test-kkr"), 1, _ => 0).First(seat => seat.Key == "member-1" && seat.Span.Covers(Day(day))).NominatedBy));

    [Fact]
    public void The_KKR_appoints_to_its_own() => Assert.All(Of("test-kkr").Seats.Where(group => group.Key == "member"), group => Assert.Equal("test-kkr", group.AppointedBy));

    [Theory]
    [InlineData("2020-12-31", "mayors-0001 mayors-0002")]
    [InlineData("2021-01-01", "mayors-0002 mayors-0003")]
    public void The_mayors_are_those_of_the_area_on_the_day_in_its_order(string day, string seats) =>
        Assert.Equal(seats, string.Join(' ', SeatPlan.Expand(Of("test-kkr"), 1, _ => 0).Where(seat => seat.Kind == "mayors" && seat.Span.Covers(Day(day))).Select(seat => seat.Key)));

    [Fact]
    public void Of_the_forum_of_another_KKR_only_what_holds_for_all_is_said()
    {
        var law = Of("other-kkr");

        Assert.Equal(["seat-plan"], law.Demands.Select(demand => demand.Rule).Distinct());
        Assert.DoesNotContain("For ét", law.NotComputed.Select(sentence => sentence.Sentence.Da));
        Assert.Contains("For alle", law.NotComputed.Select(sentence => sentence.Sentence.Da));
        Assert.Empty(law.Seats);
    }

    [Fact]
    public void Without_a_KKR_no_seat_that_needs_one_is_stated_and_nothing_fails()
    {
        var law = Of(null);

        Assert.Empty(law.Seats);
        Assert.Contains("Ikke oplyst: Forummets KKR.", law.NotComputed.Select(sentence => sentence.Sentence.Da));
    }

    [Fact]
    public void A_law_that_leaves_nothing_to_its_fora_is_left_as_it_is()
    {
        var hospice = LawLibrary.Load().Single(law => law.Kind == "hospice");

        Assert.Same(hospice, ForumLaw.Of(hospice, Traits("test-kkr")));
    }

    [Fact]
    public void What_was_filled_in_once_has_nothing_left_to_fill_in() =>
        Assert.All(LawLibrary.Load().Select(law => ForumLaws.Of(law.Kind)), law => Assert.False(ForumLaw.HasParameters(law)));

    [Theory]
    [InlineData("count: $members", "count: $membres", "'count' names the parameter '$membres', which is not declared under 'parameters'.")]
    [InlineData("count: $members", "count: $nominators", "'count' cannot be the parameter '$nominators', which is AUTHORITIES.")]
    [InlineData("value: \"3\"", "value: three", "'value' of WHOLE_NUMBER cannot be 'three'.")]
    [InlineData("appointedBy: $kkr", "appointedBy: $area", "'appointedBy' names the parameter '$area', which is not declared under 'parameters'.")]
    [InlineData("municipalities: [$area]", "municipalities: [\"0001\"]", "Seats of municipalities that a parameter names say so twice: 'count: $area' and 'municipalities: [$area]'.")]
    [InlineData("value: [$nominators]", "value: [somebody]", "No seat needs the parameter 'nominators'. Write $nominators where its value belongs, or leave it out.")]
    [InlineData("from: 2022-01-01, to: 2023-12-31", "from: 2021-12-31, to: 2023-12-31", "The value of 'members' for test-kkr overlaps with the one before: both hold on 2021-12-31.")]
    [InlineData("name: members", "name: area", "'name' is written with small letters a to z, digits and hyphens, and is neither kkr nor area, which are the forum's own: 'area' is not.")]
    public void A_slip_in_what_is_left_to_the_fora_is_a_fault(string what, string with, string expected)
    {
        Assert.Contains(what, Text, StringComparison.Ordinal);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", Text.Replace(what, with, StringComparison.Ordinal)));

        Assert.Contains(expected, broken.Faults.Select(fault => fault.Message));
    }

    [Fact]
    public void Two_demands_of_a_rule_overlap_when_a_forum_would_have_both()
    {
        var both = Text.Replace("kkr: test-kkr }\nnotComputed", "kkr: test-kkr }\n  - { rule: geographic-spread, force: AGREEMENT, strength: AIM, application: DIRECT, confirmed: true, from: 2020-01-01, citation: paper, mark: PRINTED }\nnotComputed", StringComparison.Ordinal);
        var apart = both.Replace("mark: PRINTED }\nnotComputed", "mark: PRINTED, kkr: other-kkr }\nnotComputed", StringComparison.Ordinal);

        Assert.Contains("overlaps", Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", both)).Message, StringComparison.Ordinal);
        Assert.Equal(3, LawReader.Read("test.yaml", apart).Demands.Count);
    }

    private static LawDocument Of(string? kkr, params (string Name, string Value, string From, string To)[] settings) => ForumLaw.Of(Law, Traits(kkr, settings));

    private static ForumTraits Traits(string? kkr, params (string Name, string Value, string From, string To)[] settings) => new(
        kkr,
        settings.ToLookup(it => it.Name, it => new Dated<string>(it.Value, Day(it.From), Day(it.To), null, SourceMark.Registered), StringComparer.Ordinal),
        kkr != "test-kkr" ? [] :
        [
            new Dated<string>("0001", null, Day("2020-12-31"), null, SourceMark.Elsewhere),
            new Dated<string>("0002", null, null, null, SourceMark.Elsewhere),
            new Dated<string>("0003", Day("2021-01-01"), null, null, SourceMark.Elsewhere),
        ]);

    private static int Members(LawDocument law, string day) => law.Seats.Where(group => group.Key == "member" && group.Covers(Day(day))).Sum(group => group.Count);

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}

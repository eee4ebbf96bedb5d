using Appointments.Law;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Law;

public class LawReaderTests
{
    private const string Whole = """
        kind: test
        name: { da: Test, en: Test }
        coveredFrom: 2020-01-01
        coveredFromWhy: { da: Fordi, en: Because }
        relation:
          - { value: APPOINTS, from: 2020-01-01, citation: paper, mark: PRINTED }
        periods:
          - { from: 2020-01-01, fromBasis: STATED, to: 2021-12-31, toBasis: STATED, citation: paper, mark: PRINTED }
          - { from: 2022-01-01, fromBasis: STATED, to: 2025-12-31, toBasis: STATED, citation: paper, mark: PRINTED }
        demands:
          - { rule: reserved-seat, force: LAW, strength: MUST, application: DIRECT, confirmed: true, from: 2020-01-01, citation: paper, mark: LAW }
        citations:
          - key: paper
            act: { da: Papir, en: Paper }
            confirmed: true
            mark: PRINTED
        """;

    private static readonly string WithSeats = Whole.Replace(
        "kind: test\n",
        "kind: test\nseats: [{ key: chair, label: { da: Formand, en: Chair }, count: 1, role: CHAIR, voting: true, political: true, appointedBy: kkr-test, from: 2020-01-01, citation: paper, mark: PRINTED }]\n",
        StringComparison.Ordinal);

    private static Arbitrary<string> Slips => (
        from start in Gen.Choose(0, WithSeats.Length - 1)
        from length in Gen.Choose(0, 40)
        from typed in Gen.Elements([.. "{}[],:&*!|>'\"%@`#?-~\t\n \0é0"]).ListOf()
        let end = Math.Min(WithSeats.Length, start + length)
        select WithSeats[..start] + new string([.. typed]) + WithSeats[end..]).ToArbitrary();

    [Fact]
    public void A_whole_file_has_no_faults() => Assert.Equal("test", LawReader.Read("test.yaml", Whole).Kind);

    [Theory]
    [InlineData("from: 2020-01-01, citation: paper, mark: PRINTED }", "citation: paper, mark: PRINTED }", "test.yaml:6: 'from' is missing here.")]
    [InlineData("APPOINTS, from: 2020-01-01, citation: paper,", "APPOINTS, from: 2020-01-01,", "test.yaml:6: 'citation' is missing here.")]
    [InlineData("APPOINTS, from: 2020-01-01, citation: paper, mark: PRINTED", "APPOINTS, from: 2020-01-01, citation: paper", "test.yaml:6: 'mark' is missing here.")]
    [InlineData("kind: test", "kind: test\ncolour: red", "test.yaml:2: 'colour' is not known here. Known: citations, coveredFrom, coveredFromWhy, demands, kind, legalBasis, name, notComputed, parameters, periods, purpose, relation, seats.")]
    [InlineData("citation: paper, mark: LAW", "citation: papir, mark: LAW", "test.yaml:11: No citation has the key 'papir'. Known: paper.")]
    [InlineData("from: 2022-01-01, fromBasis", "from: 2022-01-03, fromBasis", "test.yaml:9: 'periods' has a gap: nothing is stated from 2022-01-01 to 2022-01-02.")]
    [InlineData("from: 2022-01-01, fromBasis", "from: 2021-12-31, fromBasis", "test.yaml:9: 'periods' overlaps with the value on line 8: both hold on 2021-12-31.")]
    [InlineData("value: APPOINTS", "value: ELECTS", "test.yaml:6: 'value' must be one of APPOINTS, NOMINATES, NOTES, RECOMMENDS, EX_OFFICIO, NONE, and 'ELECTS' is none of them.")]
    [InlineData("coveredFrom: 2020-01-01", "coveredFrom: 2020-02-30", "test.yaml:3: 'coveredFrom' must be a day such as 2022-04-01, and '2020-02-30' is none.")]
    [InlineData("coveredFrom: 2020-01-01", "coveredFrom: 2019-12-31", "test.yaml:6: 'relation' begins on 2020-01-01; it must be stated from 2019-12-31.")]
    [InlineData("rule: reserved-seat", "rule: reserved-chair", "test.yaml:11: No rule is named 'reserved-chair'. Known: seat-plan, size-limit, odd-number, region-no-majority, eligibility, reserved-seat, term-limit, entitled-nomination, nomination-of-both-sexes, small-company, gender-balance, deputy-gender-balance, deputy-order, party-proportion, vacancy-refill, geographic-spread, carry-over, both-sides.")]
    [InlineData("rule: reserved-seat", "rule: gender-balance", "test.yaml:11: The rule 'gender-balance' needs the parameter 'genderThreshold'.")]
    [InlineData("confirmed: true, from: 2020-01-01, citation: paper, mark: LAW", "confirmed: true, from: 2020-01-01, citation: paper, mark: INFERRED", "test.yaml:11: A demand marked INFERRED cannot be confirmed.")]
    [InlineData("    confirmed: true\n    mark: PRINTED", "    confirmed: false\n    mark: PRINTED", "test.yaml:11: A confirmed demand cannot rest on the citation 'paper', whose wording from the beginning is not confirmed.")]
    [InlineData("citation: paper, mark: LAW }", "citation: paper, mark: LAW, parameters: { half: \"1\" } }", "test.yaml:11: The rule 'reserved-seat' takes no parameter 'half' with the value '1'.")]
    [InlineData("kind: test", "kind: Test Kind", "test.yaml:1: 'kind' is written with small letters a to z, digits and hyphens, at most 64: 'Test Kind' is not.")]
    [InlineData("    confirmed: true\n", "    from: 2020-06-01\n    confirmed: true\n", "test.yaml:6: The citation 'paper' has no wording on 2020-01-01, on which the value holds.")]
    public void A_fault_names_file_and_line_and_what_to_do(string what, string with, string expected)
    {
        Assert.Contains(what, Whole, StringComparison.Ordinal);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", Whole.Replace(what, with, StringComparison.Ordinal)));

        Assert.Equal(expected, broken.Faults[0].ToString());
    }

    [Theory]
    [InlineData("key: chair, ", "key: chair, region: \"1081\", ", "seatPlan:2: 'region' goes with 'exOfficio' of an office of a region only: REGIONAL_COUNCIL_CHAIR or REGIONAL_COUNCILLOR.")]
    [InlineData("key: chair, ", "key: chair, exOfficio: MAYOR, region: \"1081\", ", "seatPlan:2: 'region' goes with 'exOfficio' of an office of a region only: REGIONAL_COUNCIL_CHAIR or REGIONAL_COUNCILLOR.")]
    [InlineData("count: 1", "count: 1000", "seatPlan:2: 'count' is 1000. A group has at most 999 seats.")]
    [InlineData("mark: PRINTED }]", "to: 9999-12-31, mark: PRINTED }]", "seatPlan:2: 'to' must lie between 1800-01-01 and 2999-12-31, and 9999-12-31 does not. Leave 'to' out of what has no end.")]
    public void A_fault_of_a_seat_group_names_its_line(string what, string with, string expected)
    {
        Assert.Single(LawReader.Read("seatPlan", WithSeats).Seats);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("seatPlan", WithSeats.Replace(what, with, StringComparison.Ordinal)));

        Assert.Equal(expected, broken.Faults[0].ToString());
    }

    [Theory]
    [InlineData("rule: region-no-majority", "parameters: { seats: region }", "No seats have the key 'region'. Known: chair.")]
    [InlineData("rule: region-no-majority", "parameters: { seats: \"chair region\" }", "No seats have the key 'region'. Known: chair.")]
    [InlineData("rule: region-no-majority", "parameters: { seats: \"chair  chair\" }", "The rule 'region-no-majority' takes no parameter 'seats' with the value 'chair  chair'.")]
    [InlineData("rule: size-limit", "parameters: { maximum: \"0\" }", "The rule 'size-limit' takes no parameter 'maximum' with the value '0'.")]
    [InlineData("rule: size-limit", "parameters: { maximum: \"9\", dispensationMaximum: \"13\" }", "The rule 'size-limit' takes no parameter 'dispensationMaximum' with the value '13'.")]
    [InlineData("rule: entitled-nomination", "parameters: { seats: chair, jointly: \"FH ac\" }", "The rule 'entitled-nomination' takes no parameter 'jointly' with the value 'FH ac'.")]
    [InlineData("rule: small-company", "parameters: { seats: chair }", "The rule 'small-company' needs the parameter 'least'.")]
    [InlineData("rule: term-limit", "parameters: { years: \"4\" }", "The rule 'term-limit' needs the parameter 'reappointments'.")]
    [InlineData("rule: both-sides", "parameters: { owners: \"Ejer A\" }", "The rule 'both-sides' takes no parameter 'owners' with the value 'Ejer A'.")]
    [InlineData("rule: both-sides", "parameters: { owners: kkr-test }", "The rule 'both-sides' is a note and never more than an AIM.")]
    public void What_a_rule_is_told_is_checked_against_the_rule_and_the_plan(string rule, string parameters, string expected)
    {
        var yaml = WithSeats.Replace("rule: reserved-seat", rule, StringComparison.Ordinal).Replace("mark: LAW }", $"mark: LAW, {parameters} }}", StringComparison.Ordinal);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", yaml));

        Assert.Equal(expected, broken.Faults[0].Message);
    }

    [Theory]
    [InlineData("chair", "board", 0)]
    [InlineData("chair", "chair", 1)]
    public void One_rule_may_be_demanded_of_several_groups_at_once_but_not_of_the_same_one_twice(string first, string second, int faults)
    {
        string Demand(string seats) => $"  - {{ rule: region-no-majority, force: LAW, strength: MUST, application: DIRECT, confirmed: true, from: 2020-01-01, citation: paper, mark: LAW, parameters: {{ seats: {seats} }} }}\n";
        var seats = WithSeats.Split('\n').Single(line => line.StartsWith("seats:", StringComparison.Ordinal));
        var yaml = WithSeats.Replace(seats, seats.Replace("}]", "}, " + seats[(seats.IndexOf('[', StringComparison.Ordinal) + 1)..].Replace("key: chair", "key: board", StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("demands:\n", "demands:\n" + Demand(first) + Demand(second), StringComparison.Ordinal);

        Assert.Equal(faults, Faults(yaml));

        static int Faults(string yaml)
        {
            try
            {
                LawReader.Read("test.yaml", yaml);
                return 0;
            }
            catch (LawFileException broken)
            {
                return broken.Faults.Count;
            }
        }
    }

    [Fact]
    public void A_seat_that_follows_an_office_of_a_region_says_which()
    {
        var yaml = WithSeats.Replace("key: chair, ", "key: chair, exOfficio: REGIONAL_COUNCIL_CHAIR, region: \"1081\", ", StringComparison.Ordinal);

        Assert.Equal("1081", Assert.Single(LawReader.Read("seatPlan", yaml).Seats).Region);
    }

    [Fact]
    public void A_text_without_a_file_is_read_and_its_faults_carry_line_and_message_apart()
    {
        var fault = Assert.Single(Assert.Throws<LawFileException>(() => LawReader.Read("seatPlan", Whole.Replace("citation: paper, mark: LAW", "citation: papir, mark: LAW", StringComparison.Ordinal))).Faults);

        Assert.Equal(new LawFault("seatPlan", 11, "No citation has the key 'papir'. Known: paper."), fault);
    }

    [Fact]
    public void An_alias_is_refused_and_so_is_what_grows_from_it() =>
        Assert.Equal(
            "seatPlan:2: Aliases (*name) are not read. Write the value out.",
            Assert.Throws<LawFileException>(() => LawReader.Read("seatPlan", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).Message);

    [Fact]
    public void A_hundred_thousand_brackets_are_a_fault_and_not_the_end_of_the_process() =>
        Assert.Equal(
            "seatPlan:1: Lists and mappings are nested more than 16 deep here. A law file has no use for that.",
            Assert.Throws<LawFileException>(() => LawReader.Read("seatPlan", "seats: " + new string('[', 100_000))).Message);

    [Theory]
    [InlineData("")]
    [InlineData("kind: a\n---\nkind: b\n")]
    [InlineData("- kind")]
    [InlineData("kind: a\nkind: b\n")]
    [InlineData("\0")]
    [InlineData("? [a, b]\n: c\n")]
    public void What_is_not_one_mapping_is_a_fault(string yaml) => Assert.Throws<LawFileException>(() => LawReader.Read("seatPlan", yaml));

    [Fact]
    public void Whatever_is_cut_out_or_typed_in_the_answer_is_a_document_or_a_list_of_faults() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(500)), Prop.ForAll(Slips, yaml =>
        {
            try
            {
                LawReader.Read("seatPlan", yaml);
                return true;
            }
            catch (LawFileException broken)
            {
                return broken.Faults.Count > 0 && broken.Faults.All(fault => fault.Line > 0 && fault.Message.Length > 0);
            }
        }));

    [Theory]
    [InlineData("appointedBy: test-authority", "appointedBy: Prøvekommunen", "An authority is named by its slug, small letters a to z, digits and hyphens, at most 120: 'Prøvekommunen' is none.")]
    [InlineData("[\"0851\", \"0860\"]", "[\"0851\", \"0851\"]", "'municipalities' has 0851 2 times: one seat follows each office.")]
    [InlineData("key: mayors", "key: mayors/1", "'key' is written with small letters a to z, digits and hyphens, at most 64: 'mayors/1' is not.")]
    public void A_seat_group_that_does_not_fit_the_register_is_refused(string what, string with, string expected)
    {
        const string Seats = """

            seats:
              - key: mayors
                label: { da: Borgmester, en: Mayor }
                count: 2
                role: MEMBER
                voting: true
                political: true
                appointedBy: test-authority
                exOfficio: MAYOR
                municipalities: ["0851", "0860"]
                from: 2020-01-01
                citation: paper
                mark: PRINTED
            """;
        LawReader.Read("test.yaml", Whole + Seats);
        Assert.Contains(what, Seats, StringComparison.Ordinal);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", Whole + Seats.Replace(what, with, StringComparison.Ordinal)));

        Assert.Contains(expected, broken.Faults.Select(fault => fault.Message));
    }

    [Fact]
    public void A_file_that_does_not_say_what_the_KKR_does_is_refused() =>
        Assert.Equal(
            "test.yaml:1: 'relation' is missing: say what the KKR does for the forum, NONE if nothing.",
            Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", """
                kind: test
                name: { da: Test, en: Test }
                coveredFrom: 2020-01-01
                coveredFromWhy: { da: Fordi, en: Because }
                """)).Message);

    [Fact]
    public void All_faults_come_in_one_list()
    {
        var yaml = Whole.Replace("mark: PRINTED", "mark: SURE", StringComparison.Ordinal);

        Assert.Equal(4, Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", yaml)).Faults.Count);
    }

    [Fact]
    public void What_is_no_YAML_is_one_fault() =>
        Assert.StartsWith("test.yaml:2: This is not YAML:", Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", "a: [\n")).Message, StringComparison.Ordinal);
}

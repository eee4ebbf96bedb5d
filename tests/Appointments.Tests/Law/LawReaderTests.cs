using Common;
using Appointments.Law;

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

    [Fact]
    public void A_whole_file_has_no_faults() => Assert.Equal("test", LawReader.Read("test.yaml", Whole).Kind);

    [Theory]
    [InlineData("from: 2020-01-01, citation: paper, mark: PRINTED }", "citation: paper, mark: PRINTED }", "test.yaml:6: 'from' is missing here.")]
    [InlineData("APPOINTS, from: 2020-01-01, citation: paper,", "APPOINTS, from: 2020-01-01,", "test.yaml:6: 'citation' is missing here.")]
    [InlineData("APPOINTS, from: 2020-01-01, citation: paper, mark: PRINTED", "APPOINTS, from: 2020-01-01, citation: paper", "test.yaml:6: 'mark' is missing here.")]
    [InlineData("kind: test", "kind: test\ncolour: red", "test.yaml:2: 'colour' is not known here. Known: citations, coveredFrom, coveredFromWhy, demands, kind, legalBasis, name, notComputed, periods, purpose, relation, seats.")]
    [InlineData("citation: paper, mark: LAW", "citation: papir, mark: LAW", "test.yaml:11: No citation has the key 'papir'. Known: paper.")]
    [InlineData("from: 2022-01-01, fromBasis", "from: 2022-01-03, fromBasis", "test.yaml:9: 'periods' has a gap: nothing is stated from 2022-01-01 to 2022-01-02.")]
    [InlineData("from: 2022-01-01, fromBasis", "from: 2021-12-31, fromBasis", "test.yaml:9: 'periods' overlaps with the value on line 8: both hold on 2021-12-31.")]
    [InlineData("value: APPOINTS", "value: ELECTS", "test.yaml:6: 'value' must be one of APPOINTS, NOMINATES, NOTES, RECOMMENDS, EX_OFFICIO, NONE, and 'ELECTS' is none of them.")]
    [InlineData("coveredFrom: 2020-01-01", "coveredFrom: 2020-02-30", "test.yaml:3: 'coveredFrom' must be a day such as 2022-04-01, and '2020-02-30' is none.")]
    [InlineData("coveredFrom: 2020-01-01", "coveredFrom: 2019-12-31", "test.yaml:6: 'relation' begins on 2020-01-01; it must be stated from 2019-12-31.")]
    [InlineData("rule: reserved-seat", "rule: reserved-chair", "test.yaml:11: No rule is named 'reserved-chair'. Known: seat-plan, eligibility, reserved-seat, nomination-of-both-sexes, gender-balance, party-proportion, geographic-spread.")]
    [InlineData("rule: reserved-seat", "rule: gender-balance", "test.yaml:11: The rule 'gender-balance' needs the parameter 'genderThreshold'.")]
    [InlineData("confirmed: true, from: 2020-01-01, citation: paper, mark: LAW", "confirmed: true, from: 2020-01-01, citation: paper, mark: INFERRED", "test.yaml:11: A demand marked INFERRED cannot be confirmed.")]
    [InlineData("    confirmed: true\n    mark: PRINTED", "    confirmed: false\n    mark: PRINTED", "test.yaml:11: A confirmed demand cannot rest on the citation 'paper', whose wording from the beginning is not confirmed.")]
    [InlineData("citation: paper, mark: LAW }", "citation: paper, mark: LAW, parameters: { half: \"1\" } }", "test.yaml:11: The rule 'reserved-seat' takes no parameter 'half' with the value '1'.")]
    [InlineData("kind: test", "kind: Test Kind", "test.yaml:1: 'kind' is written with small letters a to z, digits and hyphens, at most 64: 'Test Kind' is not.")]
    [InlineData("coveredFrom: 2020-01-01", "coveredFrom: 9999-12-31", "test.yaml:3: 'coveredFrom' must lie between 1800 and 2199, and '9999-12-31' does not.")]
    [InlineData("act: { da: Papir, en: Paper }", "act: &act { da: Papir, en: Paper }", "test.yaml:14: A law file has no anchors ('&', '*'): write the value out where it holds.")]
    [InlineData("    confirmed: true\n", "    from: 2020-06-01\n    confirmed: true\n", "test.yaml:6: The citation 'paper' has no wording on 2020-01-01, on which the value holds.")]
    public void A_fault_names_file_and_line_and_what_to_do(string what, string with, string expected)
    {
        Assert.Contains(what, Whole, StringComparison.Ordinal);

        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", Whole.Replace(what, with, StringComparison.Ordinal)));

        Assert.Equal(expected, broken.Faults[0].ToString());
    }

    [Theory]
    [InlineData("count: 2", "count: 201", "'count' is 201; a group has at most 200 seats.")]
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
    public void A_text_that_nests_without_end_is_a_fault_and_not_the_end_of_the_program()
    {
        var broken = Assert.Throws<LawFileException>(() => LawReader.Read("test.yaml", "kind: " + new string('[', 200_000)));

        Assert.Equal("test.yaml:1: The text is nested deeper than any law file.", broken.Faults[0].ToString());
    }

    [Fact]
    public void Whatever_is_written_it_is_read_or_refused_with_faults()
    {
        var texts = LawLibrary.Files().Select(file => file.Text).ToList();
        var random = new Random(20261126);
        for (var number = 0; number < Effort.Times(200); number++)
        {
            var text = Spoil(random, texts[random.Next(texts.Count)]);
            try
            {
                LawReader.Read("test.yaml", text);
            }
            catch (LawFileException refused)
            {
                Assert.NotEmpty(refused.Faults);
            }
        }
    }

    /// <summary>Takes out a line, writes one twice, or puts a piece of nonsense somewhere.</summary>
    private static string Spoil(Random random, string text)
    {
        string[] nonsense = ["[", "}", "- ", ": ", "&a ", "*a", "!!int ", "\0", "9999-12-31", "null", "~", "|", "\t", "''", "æ", "\uD800", "---\n", "-1"];
        for (var turn = random.Next(1, 4); turn > 0; turn--)
        {
            var lines = text.Split('\n').ToList();
            var line = random.Next(lines.Count);
            var column = random.Next(lines[line].Length + 1);
            switch (random.Next(3))
            {
                case 0:
                    lines.RemoveAt(line);
                    break;
                case 1:
                    lines.Insert(line, lines[random.Next(lines.Count)]);
                    break;
                default:
                    lines[line] = lines[line][..column] + nonsense[random.Next(nonsense.Length)] + lines[line][column..];
                    break;
            }

            text = string.Join('\n', lines);
        }

        return text;
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

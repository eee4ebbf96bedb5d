using Appointments.Data.Import;

namespace Appointments.Tests.Import;

/// <summary>What slips into an import file would be shown as printed in a paper: so nothing may slip in.</summary>
public sealed class ImportFaultTests
{
    private const string Head = "paper: Prøvepapir\nday: 2020-05-01\npersons:\n  - { slug: test-testesen, name: Test Testesen, source: { mark: PRINTED } }\n";
    private const string Meeting = "meetings:\n  - { body: testraadet, day: 2020-05-01, source: { mark: PRINTED } }\n";

    [Fact]
    public void The_smallest_sample_has_no_fault() => Assert.Single(SmallSample.Read().Papers);

    [Theory]
    [InlineData(
        "an unknown key",
        "offices:\n  - { person: test-testesen, office: MAYOR, title: borgmester, kommune: Testby, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'kommune' is not known here. Known: firstDay, forum, lastDay, municipality, office, person, source, title.")]
    [InlineData(
        "a person nobody introduced",
        "offices:\n  - { person: prove-provesen, office: MAYOR, title: borgmester, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: No person is introduced as 'prove-provesen' in this file or an earlier one.")]
    [InlineData(
        "a forum nobody introduced",
        "vacancies:\n  - { forum: andet-raad, seat: member-1, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: No forum has the slug 'andet-raad' in fora.yaml.")]
    [InlineData(
        "a seat the law does not have",
        "vacancies:\n  - { forum: testraadet, seat: member-3, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: The law of testraadet has no seat 'member-3' on those days.")]
    [InlineData(
        "a seat on the day before the law has it",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: OPEN, lastDay: 2018-12-31 STATED, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: The law of testraadet has no seat 'member-1' on those days.")]
    [InlineData(
        "a day that does not exist",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: 2020-02-30 STATED, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'firstDay' must be OPEN, or a day and its basis such as 2022-04-01 STATED (or ATTESTED or TERM_ASSUMED), and '2020-02-30 STATED' is neither.")]
    [InlineData(
        "a day without its basis",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: 2020-02-29, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'firstDay' must be OPEN, or a day and its basis such as 2022-04-01 STATED (or ATTESTED or TERM_ASSUMED), and '2020-02-29' is neither.")]
    [InlineData(
        "an open day that names a day",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: 2020-02-29 OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'firstDay' must be OPEN, or a day and its basis such as 2022-04-01 STATED (or ATTESTED or TERM_ASSUMED), and '2020-02-29 OPEN' is neither.")]
    [InlineData(
        "a last day before the first",
        "vacancies:\n  - forum: testraadet\n    seat: member-1\n    firstDay: 2020-03-01 STATED\n    lastDay: 2020-02-29 STATED\n    source: { mark: PRINTED }\n",
        "2020-05-01-papir.yaml:9: 'lastDay' 2020-02-29 lies before 'firstDay' 2020-03-01.")]
    [InlineData(
        "a fact without source",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: OPEN, lastDay: OPEN }\n",
        "2020-05-01-papir.yaml:6: 'source' is missing here.")]
    [InlineData(
        "a source without mark",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: OPEN, lastDay: OPEN, source: { item: \"1\" } }\n",
        "2020-05-01-papir.yaml:6: 'mark' is missing here.")]
    [InlineData(
        "a mark there is not",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: OPEN, lastDay: OPEN, source: { mark: GUESSED } }\n",
        "2020-05-01-papir.yaml:6: 'mark' must be one of PRINTED, LAW, ELSEWHERE, REGISTERED, INFERRED, UNVERIFIED, and 'GUESSED' is none of them.")]
    [InlineData(
        "a source that names another paper than the file's",
        "vacancies:\n  - { forum: testraadet, seat: member-1, firstDay: OPEN, lastDay: OPEN, source: { paper: Andet papir, mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'paper' is not known here. Known: item, mark, note.")]
    [InlineData(
        "a municipality there is not",
        "offices:\n  - { person: test-testesen, office: MAYOR, title: borgmester, municipality: Ingenby, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: No municipality is called 'Ingenby' in municipalities.yaml.")]
    [InlineData(
        "the letter of a local list in another municipality",
        "parties:\n  - { person: test-testesen, letter: Z, municipality: Prøvestad, firstDay: 2018-01-01 STATED, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: The letter 'Z' means no party and no local list there on 2018-01-01; see parties.yaml.")]
    [InlineData(
        "the letter of a local list in the term after",
        "parties:\n  - { person: test-testesen, letter: Z, municipality: Testby, firstDay: 2022-01-01 STATED, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: The letter 'Z' means no party and no local list there on 2022-01-01; see parties.yaml.")]
    [InlineData(
        "a chair of no forum",
        "offices:\n  - { person: test-testesen, office: FORUM_CHAIR, title: formand, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: 'forum' is given for FORUM_CHAIR and FORUM_VICE_CHAIR, and only for those.")]
    [InlineData(
        "a decision nobody introduced",
        "appointments:\n  - { forum: testraadet, seat: member-1, person: test-testesen, status: APPOINTED, decision: valg, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n",
        "2020-05-01-papir.yaml:6: No decision has the key 'valg' in this file.")]
    [InlineData(
        "attendance at a meeting nobody introduced",
        "attendance:\n  - body: testraadet\n    day: 2020-05-02\n    source: { mark: PRINTED }\n",
        "2020-05-01-papir.yaml:7: No meeting of testraadet on 2020-05-02 is introduced in this file or an earlier one.")]
    public void A_fault_names_file_and_line(string what, string facts, string expected) => Assert.Equal((what, expected), (what, FaultsOf(Head + facts)));

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var faults = FaultsOf(Head + "offices:\n  - { person: test-testesen, office: KING, title: konge, municipality: Ingenby, firstDay: OPEN, lastDay: OPEN, source: { mark: PRINTED } }\n");

        Assert.Equal(
            """
            2020-05-01-papir.yaml:6: 'office' must be one of MAYOR, DEPUTY_MAYOR, ALDERMAN, COUNCILLOR, REGIONAL_COUNCIL_CHAIR, REGIONAL_COUNCILLOR, FORUM_CHAIR, FORUM_VICE_CHAIR, OFFICIAL, and 'KING' is none of them.
            2020-05-01-papir.yaml:6: No municipality is called 'Ingenby' in municipalities.yaml.
            """,
            faults);
    }

    [Fact]
    public void A_slug_with_a_Danish_letter_is_a_fault() => Assert.Equal(
        "2020-05-01-papir.yaml:4: 'slug' holds lower-case letters a to z, digits and hyphens, and 'pær-test' holds others (æ is written ae, ø oe, å aa).",
        FaultsOf(Head.Replace("test-testesen", "pær-test", StringComparison.Ordinal)));

    [Fact]
    public void A_person_introduced_twice_is_a_fault() => Assert.Equal(
        "2020-05-01-papir.yaml:5: 'test-testesen' is introduced twice.",
        FaultsOf(Head + Head[Head.IndexOf("  - ", StringComparison.Ordinal)..]));

    [Fact]
    public void A_meeting_introduced_twice_is_a_fault() => Assert.Equal(
        "2020-05-01-papir.yaml:7: The meeting of testraadet on 2020-05-01 is introduced twice.",
        FaultsOf(Head + Meeting + Meeting[Meeting.IndexOf("  - ", StringComparison.Ordinal)..]));

    [Fact]
    public void Text_that_is_not_YAML_is_a_fault() => Assert.StartsWith("2020-05-01-papir.yaml:3: This is not YAML: ", FaultsOf("paper: Prøve\nday: [2020\n"), StringComparison.Ordinal);

    [Fact]
    public void A_key_written_twice_is_a_fault() => Assert.StartsWith("2020-05-01-papir.yaml:2: This is not YAML: ", FaultsOf("paper: Prøve\npaper: Prøve\n"), StringComparison.Ordinal);

    [Fact]
    public void A_forum_of_a_kind_without_law_is_a_fault() => Assert.Equal(
        "fora.yaml:3: There is no law of the kind 'ukendt' among the laws given.",
        Message(() => SmallSample.Read(fora: SmallSample.Fora.Replace("kind: testraad", "kind: ukendt", StringComparison.Ordinal))));

    [Fact]
    public void A_municipality_in_a_region_there_is_not_is_a_fault() => Assert.Equal(
        "municipalities.yaml:5: No region has the code '9002' in regions.yaml.",
        Message(() => SmallSample.Read(SmallSample.ReferenceWith("municipalities.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            firstDay: OPEN
            lastDay: OPEN
            municipalities:
              - { code: "9101", name: Testby, region: "9002", kkr: kkr-test }
              - { code: "9102", name: Prøvestad, region: "9001", kkr: kkr-test }
            """))));

    [Fact]
    public void A_missing_file_is_a_fault() => Assert.Equal(
        "regions.yaml:1: The file is missing.",
        Message(() => SampleRegister.Read([.. SmallSample.Reference.Skip(1)], [new ImportFile("fora.yaml", "fora: []")], [])).Split('\n')[0]);

    private static string FaultsOf(string paper) => Message(() => SmallSample.Read(paper: paper));

    private static string Message(Func<SampleRegister> read) => Assert.Throws<ImportFileException>(read).Message;
}

using Appointments.Data.Import;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Tests.Import;

/// <summary>The smallest sample that reads without a fault: two invented places, one forum with two seats, one paper.</summary>
internal static class SmallSample
{
    public const string Fora = """
        fora:
          - slug: testraadet
            kind: testraad
            field: GENERAL
            kkr: kkr-test
            names:
              - { name: Testrådet, firstDay: OPEN, lastDay: OPEN, source: { paper: Prøvepapir, mark: PRINTED } }
        """;

    public const string Paper = """
        paper: Prøvepapir
        day: 2020-05-01
        persons:
          - { slug: test-testesen, name: Test Testesen, source: { item: "1.1", mark: PRINTED } }
        """;

    private static readonly LocalizedText Text = new("Prøve", "Test");

    public static IReadOnlyList<ImportFile> Reference { get; } =
    [
        new("regions.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            firstDay: OPEN
            lastDay: OPEN
            regions:
              - { code: "9001", name: Testregion }
            """),
        new("kkrs.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            firstDay: OPEN
            lastDay: OPEN
            kkrs:
              - { slug: kkr-test, name: KKR Test }
            """),
        new("municipalities.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            firstDay: OPEN
            lastDay: OPEN
            municipalities:
              - { code: "9101", name: Testby, region: "9001", kkr: kkr-test }
              - { code: "9102", name: Prøvestad, region: "9001", kkr: kkr-test }
            """),
        new("parties.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            parties:
              - { letter: X, name: Testpartiet, firstDay: OPEN, lastDay: OPEN }
              - { letter: Z, name: Testlisten, municipality: Testby, firstDay: 2018-01-01 TERM_ASSUMED, lastDay: 2021-12-31 TERM_ASSUMED }
            """),
        new("authorities.yaml", """
            source: { paper: Prøve, mark: PRINTED }
            authorities:
              - { slug: kkr-test, da: KKR Test, en: KKR Test }
            """),
    ];

    /// <summary>Two seats from 1 January 2019 on, <c>member-1</c> and <c>member-2</c>.</summary>
    public static LawDocument Law { get; } = new(
        "testraad", Text, new LocalDate(2019, 1, 1), Text, [], [], [], [],
        [new SeatGroup("member", Text, 2, SeatRole.Member, true, true, "kkr-test", [], null, [], null, null, new LocalDate(2019, 1, 1), null, null, SourceMark.Printed)],
        [], [], []);

    public static SampleRegister Read(string? fora = null, string? paper = null) => Read(Reference, fora, paper);

    public static SampleRegister Read(IReadOnlyList<ImportFile> reference, string? fora = null, string? paper = null) =>
        SampleRegister.Read(reference, [new ImportFile("fora.yaml", fora ?? Fora), new ImportFile("2020-05-01-papir.yaml", paper ?? Paper)], [Law]);

    /// <summary>The reference files with one of them written otherwise.</summary>
    public static IReadOnlyList<ImportFile> ReferenceWith(string name, string text) =>
        [.. Reference.Select(file => file.Name == name ? new ImportFile(name, text) : file)];
}

using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Law.Yaml;
using NodaTime;

namespace Appointments.Law;

/// <summary>
/// Reads a law file. Strict: a value without day, citation or mark, a key that is not known, values that overlap, a gap between periods
/// and a citation that does not exist are faults with file and line, because a guess that slips in here would be shown as law.
/// </summary>
public static class LawReader
{
    /// <summary>The law document that the file holds.</summary>
    /// <param name="file">The file's name, for the faults; what a text is called that comes without a file, <c>seatPlan</c>.</param>
    /// <param name="yaml">Its text.</param>
    /// <exception cref="LawFileException">The file has faults; the exception lists them all.</exception>
    public static LawDocument Read(string file, string yaml)
    {
        var faults = new List<LawFault>();
        var map = new YamlMap(YamlText.Load(file, yaml), file, faults);
        var lines = new LawLines();
        var document = ReadDocument(map, lines);
        map.Close();
        LawLimits.Check(document, lines, file, faults);
        LawOrder.Check(document, lines, file, faults);
        LawParameters.Check(document, lines, file, faults);
        return faults.Count == 0 ? document : throw new LawFileException([.. faults.Distinct().OrderBy(fault => fault.Line)]);
    }

    private static LawDocument ReadDocument(YamlMap map, LawLines lines) => new(
        map.Text("kind"),
        map.Localized("name"),
        map.Day("coveredFrom"),
        map.Localized("coveredFromWhy"),
        map.List("purpose", value => lines.Add(ReadDated(value, it => it.Localized("value")), value)),
        map.List("legalBasis", value => lines.Add(ReadDated(value, it => it.Text("citation")), value)),
        map.List("relation", value => lines.Add(ReadDated(value, it => it.Value<KkrRelation>("value")), value)),
        map.List("periods", value => lines.Add(ReadPeriod(value), value)),
        map.List("seats", value => lines.Add(ReadSeatGroup(value, lines), value)),
        map.List("demands", value => lines.Add(ReadDemand(value), value)),
        map.List("notComputed", value => lines.Add(ReadNotComputed(value), value)),
        map.List("citations", value => lines.Add(ReadCitation(value), value)),
        map.Has("parameters") ? map.List("parameters", value => lines.Add(ReadParameter(value, lines), value)) : null);

    private static LawParameter ReadParameter(YamlMap map, LawLines lines) => new(
        map.Text("name"),
        map.Localized("meaning"),
        map.Value<ParameterType>("type"),
        map.OptionalText("otherwise"),
        map.List("values", value => lines.Add(ReadParameterValue(value), value)));

    private static ParameterValue ReadParameterValue(YamlMap map) => new(
        map.Text("kkr"),
        map.Text("value"),
        map.Day("from"),
        map.OptionalDay("to"),
        map.Text("citation"),
        map.Value<SourceMark>("mark"));

    private static Dated<T> ReadDated<T>(YamlMap map, Func<YamlMap, T> read) =>
        new(read(map), map.Day("from"), map.OptionalDay("to"), map.Text("citation"), map.Value<SourceMark>("mark"));

    private static FunctionPeriod ReadPeriod(YamlMap map) => new(
        new Span(map.Day("from"), map.Value<DayBasis>("fromBasis"), map.Day("to"), map.Value<DayBasis>("toBasis")),
        map.Text("citation"),
        map.Value<SourceMark>("mark"),
        map.OptionalText("kkr"));

    private static SeatGroup ReadSeatGroup(YamlMap map, LawLines lines) => new(
        map.Text("key"),
        map.Localized("label"),
        map.Reference("count") is null ? map.WholeNumber("count") : 0,
        map.Value<SeatRole>("role"),
        map.Flag("voting"),
        map.Flag("political"),
        map.Text("appointedBy"),
        map.List("nominatedBy", value => lines.Add(ReadDated(value, it => it.RequiredTexts("value")), value)),
        map.OptionalValue<OfficeKind>("exOfficio"),
        map.Texts("municipalities"),
        map.OptionalValue<OfficeKind>("deputyExOfficio"),
        map.OptionalText("reservedFor"),
        map.Day("from"),
        map.OptionalDay("to"),
        map.Text("citation"),
        map.Value<SourceMark>("mark"),
        map.OptionalText("region"),
        map.Reference("count"));

    private static Demand ReadDemand(YamlMap map) => new(
        map.Text("rule"),
        map.Value<Force>("force"),
        map.Value<Strength>("strength"),
        map.Value<Application>("application"),
        map.Flag("confirmed"),
        map.Text("citation"),
        map.Day("from"),
        map.OptionalDay("to"),
        map.Pairs("parameters"),
        map.Value<SourceMark>("mark"),
        map.OptionalText("kkr"));

    private static NotComputed ReadNotComputed(YamlMap map) => new(
        map.Localized("sentence"),
        map.Text("citation"),
        map.Day("from"),
        map.OptionalDay("to"),
        map.Value<SourceMark>("mark"),
        map.OptionalText("kkr"),
        map.OptionalText("key"));

    private static Citation ReadCitation(YamlMap map) => new(
        map.Text("key"),
        map.Localized("act"),
        map.OptionalText("paragraph"),
        map.OptionalText("published"),
        map.OptionalText("url"),
        map.OptionalDay("from"),
        map.OptionalDay("to"),
        map.Flag("confirmed"),
        map.Value<SourceMark>("mark"),
        map.OptionalLocalized("note"));
}

using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Appointments.Data.Import.Yaml;

/// <summary>
/// A mapping of an import file, read strictly: every key asked for is remembered, and <see cref="Close"/> reports the others.
/// A fault is added to the list and reading goes on with an empty value, so that one run shows them all.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, string file, List<ImportFault> faults)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public static YamlMap? Parse(ImportFile file, List<ImportFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException broken)
        {
            faults.Add(new ImportFault(file.Name, (int)broken.Start.Line, $"This is not YAML: {broken.Message}"));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            return new YamlMap(root, file.Name, faults);
        faults.Add(new ImportFault(file.Name, 1, "An import file holds exactly one mapping."));
        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key)
    {
        switch (Find(key))
        {
            case YamlScalarNode { Value: { Length: > 0 } value }:
                return value;
            case { } other:
                Fault(other.Start.Line, $"'{key}' must be a text.");
                return "";
            default:
                Fault(node.Start.Line, $"'{key}' is missing here.");
                return "";
        }
    }

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public LocalDate Day(string key)
    {
        var text = Text(key);
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success && text.Length > 0)
            Fault(key, $"'{key}' must be a day such as 2022-04-01, and '{text}' is none.");
        return parsed.Success ? parsed.Value : default;
    }

    public LocalDate? OptionalDay(string key) => Has(key) ? Day(key) : null;

    /// <summary>A value of an enumeration, written as in the GraphQL contract: <c>TERM_ASSUMED</c>.</summary>
    public T Value<T>(string key)
        where T : struct, Enum
    {
        var text = Text(key);
        if (ContractName.Parse<T>(text) is { } value)
            return value;
        if (text.Length > 0)
            Fault(key, $"'{key}' must be one of {ContractName.All<T>()}, and '{text}' is none of them.");
        return default;
    }

    /// <summary>The days of a fact: <c>firstDay</c> and <c>lastDay</c>, each with its basis.</summary>
    public Span Span()
    {
        var (firstDay, firstDayBasis) = Bound("firstDay");
        var (lastDay, lastDayBasis) = Bound("lastDay");
        if (lastDay < firstDay)
            Fault("lastDay", $"'lastDay' {lastDay.Value.Iso()} lies before 'firstDay' {firstDay.Value.Iso()}.");
        return new Span(firstDay, firstDayBasis, lastDay, lastDayBasis);
    }

    /// <summary>Where a fact stands. <paramref name="paper"/> is the one that the whole file is about; null when each source must name its own.</summary>
    public Source Source(string key, PaperHead? paper = null)
    {
        if (Map(key) is not { } map)
            return new Source("", null, null, default, null);
        var source = new Source(
            paper?.Paper ?? map.Text("paper"),
            paper is null ? map.OptionalDay("day") : paper.Day,
            map.OptionalText("item"),
            map.Value<SourceMark>("mark"),
            map.OptionalText("note"));
        map.Close();
        return source;
    }

    /// <summary>A mapping within this one; null when the key is absent.</summary>
    public T? Optional<T>(string key, Func<YamlMap, T> read)
        where T : class
    {
        if (!Has(key) || Map(key) is not { } map)
            return null;
        var value = read(map);
        map.Close();
        return value;
    }

    /// <summary>A list of texts; empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } value })
                texts.Add(value);
            else
                Fault(item.Start.Line, $"'{key}' must be a list of texts.");
        }

        return texts;
    }

    /// <summary>A list of mappings; empty when the key is absent.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlMap, T> read)
    {
        var values = new List<T>();
        foreach (var item in Items(key))
        {
            if (item is not YamlMappingNode mapping)
            {
                Fault(item.Start.Line, $"'{key}' must be a list of mappings.");
                continue;
            }

            var map = new YamlMap(mapping, file, faults);
            values.Add(read(map));
            map.Close();
        }

        return values;
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var name in node.Children.Keys.OfType<YamlScalarNode>().Where(name => !asked.Contains(name.Value ?? "")))
            Fault(name.Start.Line, $"'{name.Value}' is not known here. Known: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>Reports a fault at the key, or at the mapping when it has no such key.</summary>
    public void Fault(string key, string message) =>
        Fault(node.Children.Keys.FirstOrDefault(name => IsNamed(name, key))?.Start.Line ?? node.Start.Line, message);

    private void Fault(long line, string message) => faults.Add(new ImportFault(file, (int)line, message));

    private (LocalDate? Day, DayBasis Basis) Bound(string key)
    {
        var text = Text(key);
        if (text == ContractName.Of(DayBasis.Open))
            return (null, DayBasis.Open);
        if (text.Split(' ') is [var day, var basis]
            && LocalDatePattern.Iso.Parse(day) is { Success: true } parsed
            && ContractName.Parse<DayBasis>(basis) is { } known and not DayBasis.Open)
            return (parsed.Value, known);
        if (text.Length > 0)
            Fault(key, $"'{key}' must be OPEN, or a day and its basis such as 2022-04-01 STATED (or ATTESTED or TERM_ASSUMED), and '{text}' is neither.");
        return (null, DayBasis.Open);
    }

    private YamlMap? Map(string key)
    {
        if (Find(key) is YamlMappingNode mapping)
            return new YamlMap(mapping, file, faults);
        Fault(key, Has(key) ? $"'{key}' must be a mapping." : $"'{key}' is missing here.");
        return null;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case YamlSequenceNode sequence:
                return sequence.Children;
            case { } other:
                Fault(other.Start.Line, $"'{key}' must be a list.");
                return [];
            default:
                return [];
        }
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.FirstOrDefault(pair => IsNamed(pair.Key, key)).Value;
    }

    private static bool IsNamed(YamlNode name, string key) => name is YamlScalarNode scalar && scalar.Value == key;
}

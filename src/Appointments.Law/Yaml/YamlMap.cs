using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.RepresentationModel;

namespace Appointments.Law.Yaml;

/// <summary>
/// A mapping of a law file, read strictly: every key asked for is remembered, and <see cref="Close"/> reports the others.
/// A fault is added to the list and reading goes on with an empty value, so that one run shows them all.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, string file, List<LawFault> faults)
{
    // The days before and after these are computed with, so the ends of the calendar are out of reach.
    private static readonly LocalDate Earliest = new(1800, 1, 1);
    private static readonly LocalDate Latest = new(2999, 12, 31);

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public int Line => (int)node.Start.Line;

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
                Fault(Line, $"'{key}' is missing here.");
                return "";
        }
    }

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public LocalizedText Localized(string key)
    {
        if (Map(key) is not { } map)
            return new LocalizedText("", "");
        var text = new LocalizedText(map.Text("da"), map.Text("en"));
        map.Close();
        return text;
    }

    public LocalizedText? OptionalLocalized(string key) => Has(key) ? Localized(key) : null;

    public LocalDate Day(string key)
    {
        var text = Text(key);
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value >= Earliest && parsed.Value <= Latest)
            return parsed.Value;
        if (parsed.Success)
            Fault(LineOf(key), $"'{key}' must lie between {Earliest.Iso()} and {Latest.Iso()}, and {text} does not. Leave 'to' out of what has no end.");
        else if (text.Length > 0)
            Fault(LineOf(key), $"'{key}' must be a day such as 2022-04-01, and '{text}' is none.");
        return default;
    }

    public LocalDate? OptionalDay(string key) => Has(key) ? Day(key) : null;

    /// <summary>The parameter that stands for the value, <c>$area</c>; null when the value stands there itself, or nothing.</summary>
    public string? Reference(string key) => Find(key) is YamlScalarNode { Value: { } value } && LawParameter.IsReference(value) ? value : null;

    public int WholeNumber(string key)
    {
        var text = Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text.Length > 0)
            Fault(LineOf(key), $"'{key}' must be a whole number, and '{text}' is none.");
        return 0;
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is "true" or "false")
            return text == "true";
        if (text.Length > 0)
            Fault(LineOf(key), $"'{key}' must be true or false, and '{text}' is neither.");
        return false;
    }

    /// <summary>A value of an enumeration, written as in the GraphQL contract: <c>TERM_ASSUMED</c>.</summary>
    public T Value<T>(string key)
        where T : struct, Enum
    {
        var text = Text(key);
        if (ContractName.Parse<T>(text) is { } value)
            return value;
        if (text.Length > 0)
            Fault(LineOf(key), $"'{key}' must be one of {ContractName.All<T>()}, and '{text}' is none of them.");
        return default;
    }

    public T? OptionalValue<T>(string key)
        where T : struct, Enum => Has(key) ? Value<T>(key) : null;

    /// <summary>A list of texts that must be there; it may be empty, which says that there are none.</summary>
    public IReadOnlyList<string> RequiredTexts(string key)
    {
        if (!Has(key))
            Fault(Line, $"'{key}' is missing here.");
        return Texts(key);
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

    /// <summary>A mapping of texts; empty when the key is absent.</summary>
    public IReadOnlyDictionary<string, string> Pairs(string key)
    {
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Has(key) || Map(key) is not { } map)
            return pairs;
        foreach (var name in map.Keys())
            pairs.Add(name, map.Text(name));
        return pairs;
    }

    public void Fault(long line, string message) => faults.Add(new LawFault(file, (int)line, message));

    public void Close()
    {
        foreach (var key in Keys().Where(key => !asked.Contains(key)))
            Fault(LineOf(key), $"'{key}' is not known here. Known: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
    }

    public int LineOf(string key) => (int)(node.Children.Keys.FirstOrDefault(name => IsNamed(name, key))?.Start.Line ?? Line);

    private YamlMap? Map(string key)
    {
        if (Find(key) is YamlMappingNode mapping)
            return new YamlMap(mapping, file, faults);
        Fault(LineOf(key), Has(key) ? $"'{key}' must be a mapping." : $"'{key}' is missing here.");
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

    private IEnumerable<string> Keys() => node.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value ?? "");

    private static bool IsNamed(YamlNode name, string key) => name is YamlScalarNode scalar && scalar.Value == key;
}

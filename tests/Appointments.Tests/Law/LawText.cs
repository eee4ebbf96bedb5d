using System.Globalization;
using Appointments.Tests.House;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.RepresentationModel;

namespace Appointments.Tests.Law;

/// <summary>A law file read a second time, by nothing but its words: what stands in it on a day for one forum, counted by hand.</summary>
internal sealed class LawText(string kind)
{
    private static readonly YamlMappingNode Municipalities = Load("db/reference/municipalities.yaml");

    private readonly YamlMappingNode file = Load($"src/Appointments.Law/Kinds/{kind}.yaml");

    /// <summary>The forum as fora.yaml has it.</summary>
    public required YamlMappingNode Forum { get; init; }

    private string? Kkr => Text(Forum, "kkr");

    public static YamlMappingNode Load(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Repository.PathOf(path.Split('/')))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public LocalDate CoveredFrom => Day(file, "coveredFrom")!.Value;

    /// <summary>Every day on which something in the file begins, or has ended the day before.</summary>
    public IEnumerable<LocalDate> ChangeDays()
    {
        return Within(file).Concat(List(Forum, "parameters").SelectMany(Setting)).Distinct().Order();

        static IEnumerable<LocalDate> Within(YamlNode node) => node switch
        {
            YamlMappingNode map => map.Children.SelectMany(child => (child.Key.ToString(), child.Value) switch
            {
                ("from", YamlScalarNode) => [Day(map, "from")!.Value],
                ("to", YamlScalarNode) => [Day(map, "to")!.Value.PlusDays(1)],
                _ => Within(child.Value),
            }),
            YamlSequenceNode list => list.SelectMany(Within),
            _ => [],
        };

        static IEnumerable<LocalDate> Setting(YamlMappingNode setting) =>
            new[] { Bound(setting, "firstDay"), Bound(setting, "lastDay")?.PlusDays(1) }.OfType<LocalDate>();
    }

    /// <summary>How many seats the file gives the forum on the day.</summary>
    public int SeatsOn(LocalDate day) => List(file, "seats").Where(group => Holds(group, day) && IsStated(group, day)).Sum(group => Count(group, day));

    /// <summary>The rules that the file demands of the forum on the day, one for each demand.</summary>
    public IReadOnlyList<string> RulesOn(LocalDate day) =>
        [.. List(file, "demands").Where(demand => Holds(demand, day) && IsOfForum(demand)).Select(demand => Text(demand, "rule")!).Order(StringComparer.Ordinal)];

    private int Count(YamlMappingNode group, LocalDate day)
    {
        var count = Text(group, "count")!;
        if (count == "$area")
            return List(Municipalities, "municipalities").Count(municipality => Text(municipality, "kkr") == Kkr);
        if (count.StartsWith('$') && group.Children.ContainsKey("municipalities"))
            return Value(count, day)!.Split(' ').Length;
        return int.Parse(count.StartsWith('$') ? Value(count, day)! : count, CultureInfo.InvariantCulture);
    }

    private bool IsStated(YamlMappingNode group, LocalDate day) => new[] { "count", "appointedBy", "reservedFor", "region" }
        .Select(key => Text(group, key)).OfType<string>().Where(text => text.StartsWith('$')).All(name => Value(name, day) is not null);

    private string? Value(string name, LocalDate day)
    {
        if (name is "$kkr" or "$area")
            return Kkr;
        return List(Forum, "parameters").Where(setting => Text(setting, "name") == name[1..] && !(Bound(setting, "firstDay") > day) && !(Bound(setting, "lastDay") < day)).Select(setting => Text(setting, "value")).FirstOrDefault()
            ?? List(file, "parameters").Where(parameter => Text(parameter, "name") == name[1..]).SelectMany(parameter => List(parameter, "values"))
                .Where(value => IsOfForum(value) && Holds(value, day)).Select(value => Text(value, "value")).FirstOrDefault();
    }

    private bool IsOfForum(YamlMappingNode entry) => Text(entry, "kkr") is not { } only || only == Kkr;

    private static bool Holds(YamlMappingNode entry, LocalDate day) => !(Day(entry, "from") > day) && !(Day(entry, "to") < day);

    private static IEnumerable<YamlMappingNode> List(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];

    private static string? Text(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    private static LocalDate? Day(YamlMappingNode map, string key) => Text(map, key) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    private static LocalDate? Bound(YamlMappingNode map, string key) => Text(map, key) is { } text && text != "OPEN" ? LocalDatePattern.Iso.Parse(text[..10]).Value : null;
}

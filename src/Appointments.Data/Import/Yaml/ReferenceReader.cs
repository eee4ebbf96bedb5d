using Appointments.Data.Import.Files;
using Appointments.Domain.Fora;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Yaml;

/// <summary>Reads the files of the reference data. Each is named after the list it holds, and says once what is the same for all its lines.</summary>
internal sealed class ReferenceReader(IReadOnlyList<ImportFile> files, KnownNames known, List<ImportFault> faults)
{
    private readonly Dictionary<string, Sourced<Region>> successors = new(StringComparer.Ordinal);

    public ReferenceData Read()
    {
        var regions = Lines("regions", DaysAndSource, Region);
        var kkrs = Lines("kkrs", DaysAndSource, (line, common) => common.With(new Kkr(line.Introduced("slug", known.AddKkr), line.Text("name"))));
        var municipalities = Lines("municipalities", DaysAndSource, Municipality);
        return new ReferenceData(
            files,
            regions,
            kkrs,
            [.. municipalities.SelectMany(it => ByRegion(it.Municipality))],
            [.. municipalities.Select(it => it.Area)],
            Lines("parties", file => new Common(Always.Span, file.Source("source")), Party),
            Lines("authorities", file => new Common(Always.Span, file.Source("source")), Authority));
    }

    private static Common DaysAndSource(YamlMap file) => new(file.Span(), file.Source("source"));

    private IReadOnlyList<T> Lines<T>(string name, Func<YamlMap, Common> readCommon, Func<YamlMap, Common, T> readLine)
    {
        if (files.FirstOrDefault(file => file.Name == name + ".yaml") is not { } found)
        {
            faults.Add(new ImportFault(name + ".yaml", 1, "The file is missing."));
            return [];
        }

        if (YamlMap.Parse(found, faults) is not { } map)
            return [];
        var common = readCommon(map);
        var lines = map.List(name, line => readLine(line, common));
        map.Close();
        return lines;
    }

    /// <summary>A region says its own days and source where they are not the file's. One that is made of others takes over their municipalities on its first day.</summary>
    private Sourced<Region> Region(YamlMap line, Common common)
    {
        var region = new Region(line.Text("code"), line.Text("name"));
        if (!known.AddRegion(region.Key))
            line.Fault("code", $"The region '{region.Key}' is introduced twice.");
        var sourced = new Sourced<Region>(region, line.Has("firstDay") ? line.Span() : common.Span, line.Has("source") ? line.Source("source") : common.Source);
        foreach (var merged in line.Texts("madeOf"))
        {
            if (!known.HasRegion(merged) || sourced.Span.FirstDay is null)
                line.Fault("madeOf", $"A region is made from a day on of regions that stand before it, and '{merged}' is none, or the day is open.");
            else
                successors[merged] = sourced;
        }

        return sourced;
    }

    /// <summary>A municipality whose region becomes part of another one has two stretches of days, one in each.</summary>
    private IEnumerable<Sourced<Municipality>> ByRegion(Sourced<Municipality> municipality)
    {
        if (!successors.TryGetValue(municipality.Value.RegionCode, out var successor))
            return [municipality];
        var (firstDay, span) = (successor.Span.FirstDay!.Value, municipality.Span);
        return
        [
            municipality with { Span = span with { LastDay = firstDay.PlusDays(-1), LastDayBasis = successor.Span.FirstDayBasis } },
            new Sourced<Municipality>(
                municipality.Value with { RegionCode = successor.Value.Key },
                span with { FirstDay = firstDay, FirstDayBasis = successor.Span.FirstDayBasis },
                successor.Source),
        ];
    }

    private (Sourced<Municipality> Municipality, Sourced<KkrArea> Area) Municipality(YamlMap line, Common common)
    {
        var municipality = new Municipality(line.Text("code"), line.Text("name"), line.Reference("region", known.HasRegion, "No region has the code", "in regions.yaml"));
        if (!known.AddMunicipality(municipality.Name, municipality.Code))
            line.Fault("name", $"The municipality '{municipality.Name}' is introduced twice.");
        var kkr = line.Reference("kkr", known.HasKkr, "No KKR has the slug", "in kkrs.yaml");
        var area = common.With(new KkrArea(kkr, municipality.Code));
        known.AddArea(area);
        return (common.With(municipality), area);
    }

    /// <summary>A party says its own days, for a letter changes hands with an election; and its own source where it is not the file's.</summary>
    private Sourced<Party> Party(YamlMap line, Common common)
    {
        var span = line.Span();
        var party = new Party(line.Text("letter"), line.Text("name"), line.Municipality("municipality", known), span);
        var sourced = new Sourced<Party>(party, span, line.Has("source") ? line.Source("source") : common.Source);
        known.AddParty(sourced);
        return sourced;
    }

    private static Sourced<Authority> Authority(YamlMap line, Common common) => common.With(new Authority(
        line.Text("slug"),
        new LocalizedText(line.Text("da"), line.Text("en")),
        line.Texts("jointMembers")));

    /// <summary>What a file says once for all its lines.</summary>
    private sealed record Common(Span Span, Source Source)
    {
        public Sourced<T> With<T>(T value) => new(value, Span, Source);
    }
}

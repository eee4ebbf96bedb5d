using Appointments.Data.Import.Files;
using Appointments.Domain.Fora;

namespace Appointments.Data.Import.Yaml;

/// <summary>Reads fora.yaml.</summary>
internal static class ForaReader
{
    public static SampleFora? Read(ImportFile file, KnownNames known, List<ImportFault> faults)
    {
        if (YamlMap.Parse(file, faults) is not { } map)
            return null;
        var fora = new SampleFora(file, map.List("fora", forum => Forum(forum, known)));
        map.Close();
        return fora;
    }

    private static SampleForum Forum(YamlMap map, KnownNames known)
    {
        var kind = map.Reference("kind", known.HasKind, "There is no law of the kind", "among the laws given");
        var names = map.List("names", name => new ForumName(name.Text("name"), name.Span(), name.Source("source")));
        if (names.Count == 0)
            map.Fault("names", "A forum has at least one name.");
        return new SampleForum(
            map.Introduced("slug", slug => known.AddForum(slug, kind)),
            kind,
            map.Value<ForumField>("field"),
            map.Has("kkr") ? map.Reference("kkr", known.HasKkr, "No KKR has the slug", "in kkrs.yaml") : null,
            names);
    }
}

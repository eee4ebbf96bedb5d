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
        var parameters = map.List("parameters", parameter => Parameter(parameter, kind, known));
        var kkr = map.Has("kkr") ? map.Reference("kkr", known.HasKkr, "No KKR has the slug", "in kkrs.yaml") : null;
        return new SampleForum(map.Introduced("slug", slug => known.AddForum(slug, kind, kkr, parameters)), kind, map.Value<ForumField>("field"), kkr, names, parameters);
    }

    /// <summary>A value for what the law of the kind leaves to the forum.</summary>
    private static Sourced<(string Parameter, string Value)> Parameter(YamlMap map, string kind, KnownNames known)
    {
        var (name, value) = (map.Text("name"), map.Text("value"));
        if (!known.HasParameter(kind, name, value))
            map.Fault("name", $"The law of the kind '{kind}' leaves nothing to its fora that is named '{name}' and can be '{value}'.");
        return new Sourced<(string Parameter, string Value)>((name, value), map.Span(), map.Source("source"));
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Appointments.Law.Yaml;

/// <summary>From text to the one mapping that a law file holds. The text may be anybody's: what could exhaust the reader is refused before it is read whole.</summary>
internal static class YamlText
{
    /// <summary>A law document nests six deep; reading deeper ones would cost the stack.</summary>
    private const int DeepestNesting = 16;

    /// <summary>The mapping.</summary>
    /// <exception cref="LawFileException">The text is no YAML, or not one mapping, or holds what no law file needs.</exception>
    public static YamlMappingNode Load(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            if (FirstRefused(yaml) is var (line, why))
                throw new LawFileException([new LawFault(file, line, why)]);
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException broken)
        {
            throw new LawFileException([new LawFault(file, (int)broken.Start.Line, $"This is not YAML: {broken.Message}")]);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new LawFileException([new LawFault(file, 1, "A law file holds exactly one mapping.")]);
    }

    /// <summary>The first thing that no law file needs; null when there is none. The parser underneath keeps no more than one event at a time.</summary>
    private static (int Line, string Why)? FirstRefused(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = -2; // stream and document nest too
        while (true)
        {
            var moved = MoveNext(parser);
            var line = (int)(parser.Current?.Start.Line ?? 1);
            if (moved is null)
                return (line, "This is not YAML: a list or mapping that begins about here is broken.");
            if (moved is false)
                return null;
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
                return (line, $"Lists and mappings are nested more than {DeepestNesting} deep here. A law file has no use for that.");
            if (parser.Current is AnchorAlias)
                return (line, "Aliases (*name) are not read. Write the value out.");
        }
    }

    /// <summary>True when there is one more event; null when the parser cannot go on: on some broken texts it gives up without a fault of its own.</summary>
    private static bool? MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

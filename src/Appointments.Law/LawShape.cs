using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Appointments.Law;

/// <summary>
/// Reads a text event by event before anything is built of it: a text that nests without end would exhaust the stack, and anchors would let a
/// short one stand for a huge one. A law file needs neither; every value in it is written out.
/// </summary>
internal static class LawShape
{
    private const int Deepest = 16;

    /// <summary>The first fault of shape; null when there is none.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static LawFault? FaultOf(string file, Parser events)
    {
        var depth = 0;
        while (events.MoveNext())
        {
            depth += events.Current!.NestingIncrease;
            var line = (int)events.Current.Start.Line;
            if (depth > Deepest)
                return new LawFault(file, line, "The text is nested deeper than any law file.");
            if (events.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                return new LawFault(file, line, "A law file has no anchors ('&', '*'): write the value out where it holds.");
        }

        return null;
    }
}

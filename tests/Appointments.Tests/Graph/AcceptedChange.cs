using System.Globalization;

namespace Appointments.Tests.Graph;

/// <summary>An item of the file of accepted changes: a line that begins with a hyphen holds the change, indented lines below it the reason.</summary>
/// <param name="Change">The change as the comparison tells it.</param>
/// <param name="Reason">Why it may be so all the same; empty when none is given.</param>
/// <param name="Place">File and line.</param>
public sealed record AcceptedChange(string Change, string Reason, string Place)
{
    private const string Bullet = "- ";
    private const string Indentation = "  ";

    public static IReadOnlyList<AcceptedChange> Read(string text, string file)
    {
        var items = new List<AcceptedChange>();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.StartsWith(Bullet, StringComparison.Ordinal))
                items.Add(new AcceptedChange(line[Bullet.Length..].Trim(), "", string.Create(CultureInfo.InvariantCulture, $"{file}:{index + 1}")));
            else if (items.Count > 0 && line.StartsWith(Indentation, StringComparison.Ordinal))
                items[^1] = items[^1] with { Reason = $"{items[^1].Reason} {line.Trim()}".Trim() };
        }

        return items;
    }
}

using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Nominations;

/// <summary>Organisations as people write them: by name or by address, one on a line or with commas between.</summary>
/// <param name="known">Those that the register knows.</param>
public sealed class OrganisationNames(IReadOnlyList<OrganisationAnswer> known)
{
    private static readonly char[] Lines = ['\r', '\n', ';'];
    private static readonly char[] Blanks = [',', ' ', '\t'];

    private readonly ILookup<string, string> slugs = known.SelectMany(it => new[] { (Key: it.Slug, it.Slug), (Key: Slug.Of(it.Name), it.Slug) }).Distinct().ToLookup(it => it.Key, it => it.Slug, StringComparer.Ordinal);

    /// <summary>Who is meant, and which words mean nobody; each once, in their order.</summary>
    public (IReadOnlyList<string> Slugs, IReadOnlyList<string> Unknown) Read(string? typed)
    {
        var (meant, unknown) = (new List<string>(), new List<string>());
        foreach (var line in (typed ?? "").Split(Lines, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Read(line, meant, unknown);
        }

        return ([.. meant.Distinct(StringComparer.Ordinal)], [.. unknown.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The names that are most like what was typed; the nearest first, at most three.</summary>
    public IReadOnlyList<string> NearestTo(string typed)
    {
        var wanted = Slug.Of(typed);
        return [.. known.Select(it => (it.Name, Steps: Math.Min(Steps(wanted, it.Slug), Steps(wanted, Slug.Of(it.Name))))).OrderBy(it => it.Steps).ThenBy(it => it.Name, StringComparer.Ordinal).Take(3).Select(it => it.Name)];
    }

    private void Read(string line, List<string> meant, List<string> unknown)
    {
        // A name may hold a comma or blanks: the longest that is known goes first.
        foreach (var parts in new[] { [line], line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) })
        {
            if (parts.All(part => Of(part) is not null))
            {
                meant.AddRange(parts.Select(part => Of(part)!));
                return;
            }
        }

        foreach (var part in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            (Of(part) is null ? unknown : meant).Add(Of(part) ?? part);
        }
    }

    private string? Of(string part) => slugs[part].FirstOrDefault() ?? slugs[Slug.Of(part)].FirstOrDefault();

    /// <summary>How many letters are to be put in, taken out or changed to make one of the other.</summary>
    private static int Steps(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}

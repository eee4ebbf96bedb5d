using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Councils;

/// <summary>Reads a pasted list of council members: name, letter, office, address, with tabs or semicolons between.</summary>
public static class CouncilLines
{
    private static readonly Dictionary<string, string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        ["medlem"] = "COUNCILLOR", ["byrådsmedlem"] = "COUNCILLOR", ["kommunalbestyrelsesmedlem"] = "COUNCILLOR", ["councillor"] = "COUNCILLOR",
        ["borgmester"] = "MAYOR", ["mayor"] = "MAYOR", ["viceborgmester"] = "DEPUTY_MAYOR", ["deputy mayor"] = "DEPUTY_MAYOR", ["rådmand"] = "ALDERMAN", ["alderman"] = "ALDERMAN",
    };

    /// <summary>The lines that can be read, and what is wrong with the others.</summary>
    public static (IReadOnlyList<CouncilLine> Lines, IReadOnlyList<(int Line, string Why)> Faults) Read(string text, IStringLocalizer<Texts> texts)
    {
        var lines = new List<CouncilLine>();
        var faults = new List<(int, string)>();
        foreach (var (index, written) in text.Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(written))
            {
                continue;
            }

            string?[] cells = [.. written.TrimEnd('\r').Split(written.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(DeskForm.Said), null, null, null, null];
            if (cells[0] is not { } name)
            {
                faults.Add((index + 1, texts["Desk.NoName"]));
            }
            else if (OfficeOf(cells[2]) is not { } office)
            {
                faults.Add((index + 1, texts["Desk.UnknownOffice", cells[2]!]));
            }
            else
            {
                lines.Add(new CouncilLine(index + 1, name, cells[1], office, cells[2] is { } title && !Offices.ContainsKey(title) ? title : null, cells[3]));
            }
        }

        return (lines, faults);
    }

    /// <summary>«1. viceborgmester» is a deputy mayor with a title of its own.</summary>
    private static string? OfficeOf(string? written) => written is null ? "COUNCILLOR"
        : Offices.GetValueOrDefault(written) ?? (written.Split(' ') is [.., var last] && last.Length < written.Length ? Offices.GetValueOrDefault(last) : null);
}

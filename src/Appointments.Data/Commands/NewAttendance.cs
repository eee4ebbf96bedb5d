using System.Text.Json.Nodes;
using Appointments.Data.Journal;

namespace Appointments.Data.Commands;

/// <summary>A line of an attendance list.</summary>
/// <param name="Person">Slug of who.</param>
/// <param name="PrintedName">The name as printed; null when it is the name that the register has.</param>
/// <param name="Party">The letter printed with it; null when none is.</param>
/// <param name="Municipality">Code of the municipality printed with it; null when none is.</param>
/// <param name="Present">False when absent with notice.</param>
public sealed record NewAttendance(string Person, string? PrintedName, string? Party, string? Municipality, bool Present)
{
    internal JsonObject ToJson() => new()
    {
        ["person"] = Person, ["printedName"] = PrintedName, ["party"] = CommandJson.Sensitive(Party), ["municipality"] = Municipality, ["present"] = Present,
    };
}

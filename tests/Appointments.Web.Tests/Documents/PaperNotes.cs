using System.Globalization;
using Appointments.Web.Documents.Minutes;

namespace Appointments.Web.Tests.Documents;

/// <summary>What is read from a paper, short enough to be written by hand: the meeting on a line, then those there (+) and not (-), the items, the proposals (*) and the warnings (!). A dash is null.</summary>
internal static class PaperNotes
{
    /// <summary>The lines of a paper, or the one that says why it is none.</summary>
    public static IEnumerable<string> Of(PaperReading reading) => reading.Paper is { } paper ? Of(paper) : [$"FAULT {reading.Fault!.Da}"];

    private static IEnumerable<string> Of(Paper paper)
    {
        yield return Line(paper.Kind.ToString().ToUpperInvariant(), paper.Body, Day(paper.Date), paper.Start?.ToString("HH:mm", CultureInfo.InvariantCulture), paper.Place, Day(paper.SentOn));
        foreach (var who in paper.Attendance)
            yield return (who.Present ? "+ " : "- ") + Line(who.Name, who.Party, who.Municipality);
        foreach (var item in paper.Items)
            yield return Line(item.Number, item.Title, item.CaseNumber, item.Initials);
        foreach (var it in paper.Proposals)
            yield return $"* {it.Item} " + Line((it.Reported ? "REPORTED " : "") + it.Kind.ToString().ToUpperInvariant(), it.Forum, it.Person, it.Party, it.Municipality, it.Role, Day(it.Day));
        foreach (var warning in paper.Warnings)
            yield return "! " + warning;
    }

    private static string Line(params string?[] parts) => string.Join(" | ", parts.Select(part => part ?? "-"));

    private static string? Day(NodaTime.LocalDate? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Boards;

/// <summary>The papers that the facts of a forum stand in.</summary>
public static class Papers
{
    /// <summary>Each paper once, the newest first, those without a day last; with the items that were used of it.</summary>
    public static IReadOnlyList<Paper> Of(ForumAnswer forum) =>
    [
        .. Sources(forum).GroupBy(source => (source.Paper, source.Day))
            .Select(paper => new Paper(
                paper.Key.Paper, paper.Key.Day, [.. paper.Select(source => source.Item).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], paper.Count()))
            .OrderByDescending(paper => paper.Day, StringComparer.Ordinal),
    ];

    private static IEnumerable<SourceAnswer> Sources(ForumAnswer forum) =>
    [
        .. forum.History.Select(appointment => appointment.Source),
        .. forum.Seats.Select(seat => seat.Vacancy?.Source).OfType<SourceAnswer>(),
        .. forum.Officers.Select(officer => officer.Source).OfType<SourceAnswer>(),
        .. forum.Meetings.Select(meeting => meeting.Source),
        .. forum.Names.Select(name => name.Source),
    ];
}

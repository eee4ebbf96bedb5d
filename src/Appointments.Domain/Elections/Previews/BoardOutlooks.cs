using Appointments.Domain.Composition;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>Which boards are judged otherwise by an election.</summary>
public static class BoardOutlooks
{
    /// <summary>The boards of which anything changes: those that stop being lawful first, then by the worst verdict, then in Danish alphabetical order.</summary>
    /// <param name="days">The boards with the election.</param>
    /// <param name="without">The same boards on the same days as the register stands.</param>
    public static IReadOnlyList<BoardOutlook> Of(PreviewDays days, IReadOnlyList<BoardOnDay> without)
    {
        var standing = without.ToDictionary(board => (board.Facts.Forum.Id, board.Day), Judge);
        return
        [
            .. days.Boards.GroupBy(board => board.Facts.Forum.Id)
                .Select(forum => OfForum([.. forum.OrderBy(board => board.Day)], days.LastDayBefore, standing))
                .Where(outlook => outlook.Days.Count > 0)
                .OrderBy(outlook => outlook.BrokenFrom is null).ThenBy(outlook => Badness.Of(outlook.Worst))
                .ThenBy(outlook => SortKey.Of(outlook.Forum.Name), StringComparer.Ordinal).ThenBy(outlook => outlook.Forum.Id),
        ];
    }

    private static CompositionResult Judge(BoardOnDay board) => CompositionCheck.Check(board.Facts, board.Day);

    private static BoardOutlook OfForum(List<BoardOnDay> boards, LocalDate lastDayBefore, Dictionary<(long, LocalDate), CompositionResult> standing)
    {
        CompositionResult? was = null;
        Answer? before = null;
        var changed = new List<BoardDay>();
        foreach (var board in boards)
        {
            var found = Judge(board);
            if (board.Day <= lastDayBefore)
                before = found.Verdict;
            else if (DayOf(board, was, found, standing.GetValueOrDefault((board.Facts.Forum.Id, board.Day))) is { } day)
                changed.Add(day);
            was = found;
        }

        return new BoardOutlook(boards[^1].Facts.Forum, before, changed);
    }

    private static BoardDay? DayOf(BoardOnDay board, CompositionResult? was, CompositionResult found, CompositionResult? without)
    {
        var (before, after, other) = (ByDemand(was), ByDemand(found), ByDemand(without));
        List<FindingChange> changes =
        [
            .. before.Keys.Union(after.Keys)
                .Where(key => Differs(before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .Select(key => new FindingChange(before.GetValueOrDefault(key)?.Answer, after.GetValueOrDefault(key)?.Answer, other.GetValueOrDefault(key)?.Answer, after.GetValueOrDefault(key) ?? before[key]))
                .OrderBy(change => Badness.Of(change.After ?? Answer.NotApplicable)).ThenBy(change => !change.Finding.Binds),
        ];
        return changes.Count == 0 && was?.Verdict == found.Verdict ? null : new BoardDay(board.Day, found.Verdict, without?.Verdict, changes);
    }

    private static Dictionary<DemandIdentity, Finding> ByDemand(CompositionResult? result) => (result?.Findings ?? []).ToDictionary(finding => finding.Identity);

    private static bool Differs(Finding? before, Finding? after) => before?.Answer != after?.Answer || before?.Shortfall != after?.Shortfall;
}

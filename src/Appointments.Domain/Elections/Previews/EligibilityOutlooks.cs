using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;

namespace Appointments.Domain.Elections.Previews;

/// <summary>Who loses eligibility by an election, and who keeps it.</summary>
public static class EligibilityOutlooks
{
    private static readonly LocalizedText Kept = new(
        "Har en plads i en kommunalbestyrelse i området i den nye periode.", "Has a seat in a municipal council of the area in the new term.");

    private static readonly LocalizedText Lost = new(
        "Har ingen plads i den nye periode: navnet står ikke på nogen af de lister, det kunne stå på, og de er alle fuldstændige.",
        "Has no seat in the new term: the name is on none of the lists it could be on, and all of those are complete.");

    /// <summary>One for each seat and person of the new term, those who lose it first, then those of whom it is not known; in Danish alphabetical order of the fora and in the order of the seat plan.</summary>
    public static IReadOnlyList<EligibilityOutlook> Of(PreviewDays days) =>
    [
        .. days.Boards.GroupBy(board => board.Facts.Forum.Id).SelectMany(forum => OfForum([.. forum.OrderBy(board => board.Day)], days))
            .OrderBy(outlook => outlook.Fate).ThenBy(outlook => SortKey.Of(outlook.Forum.Name), StringComparer.Ordinal).ThenBy(outlook => outlook.Forum.Id),
    ];

    private static IEnumerable<EligibilityOutlook> OfForum(IReadOnlyList<BoardOnDay> boards, PreviewDays days)
    {
        var judged = boards.SelectMany(board => SeatEligibility.All(board.Facts, board.Day).Where(it => it.Seat.HeldBy is not null).Select(it => (Board: board, It: it))).ToList();
        var before = judged.Where(pair => pair.Board.Day <= days.LastDayBefore).ToLookup(pair => (pair.It.Seat.Seat.Id, pair.It.Seat.HeldBy), pair => pair.It.Answer);
        foreach (var held in judged.Where(pair => pair.Board.Day > days.LastDayBefore).GroupBy(pair => (pair.It.Seat.Seat.Id, pair.It.Seat.HeldBy)))
        {
            var (fate, answer) = held.Any(pair => pair.It.Answer == Answer.Violated) ? (EligibilityFate.Lost, Answer.Violated)
                : held.Any(pair => pair.It.Answer == Answer.Undetermined) ? (EligibilityFate.NotKnown, Answer.Undetermined)
                : (EligibilityFate.Kept, Answer.Satisfied);
            var (board, it) = held.First(pair => pair.It.Answer == answer);
            yield return new EligibilityOutlook(
                board.Facts.Forum,
                it.Seat.Seat,
                PreviewPerson.Of(it.Seat.HeldBy, board, days.NewPersons)!,
                fate,
                fate == EligibilityFate.Kept ? null : board.Day,
                it.Seat.Holder?.Span.LastDay,
                before[held.Key].Select(was => (Answer?)was).FirstOrDefault(),
                fate switch { EligibilityFate.Lost => Lost, EligibilityFate.Kept => Kept, _ => NotKnown(it.ListsMissing) },
                it.Demand,
                board.Facts.Law.Cite(it.Demand.CitationKey, board.Day));
        }
    }

    private static LocalizedText NotKnown(IReadOnlyList<string> missing) => missing.Count == 0
        ? new LocalizedText("Hvervet er kendt, men ikke i hvilken kommune.", "The office is known, but not of which municipality.")
        : new LocalizedText(
            $"Ingen plads er fundet, men der mangler en fuldstændig liste fra: {string.Join(", ", missing)}.",
            $"No seat is found, but there is no complete list of: {string.Join(", ", missing)}.");
}

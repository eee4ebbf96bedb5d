using Appointments.Domain.Composition;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>Who comes into the seats that follow an office.</summary>
public static class OfficeSeatOutlooks
{
    /// <summary>In Danish alphabetical order of the fora and in the order of the seat plan: one for each change of a seat, or one that says that nothing changes.</summary>
    public static IReadOnlyList<OfficeSeatOutlook> Of(PreviewDays days) =>
    [
        .. days.Boards.GroupBy(board => board.Facts.Forum.Id)
            .Select(forum => forum.OrderBy(board => board.Day).ToList())
            .OrderBy(boards => SortKey.Of(boards[0].Facts.Forum.Name), StringComparer.Ordinal).ThenBy(boards => boards[0].Facts.Forum.Id)
            .SelectMany(boards => OfForum(boards, days)),
    ];

    private static IEnumerable<OfficeSeatOutlook> OfForum(List<BoardOnDay> boards, PreviewDays days)
    {
        var seats = boards.SelectMany(board => board.Facts.Seats.Where(state => state.Seat.ExOfficio is not null).Select(state => Standing.Of(board, state, days.NewPersons)));
        return seats.GroupBy(standing => standing.Seat.Id).SelectMany(seat => OfSeat([.. seat], days.LastDayBefore));
    }

    /// <summary>A seat that is new in the new term was held by nobody before.</summary>
    private static IEnumerable<OfficeSeatOutlook> OfSeat(List<Standing> standings, LocalDate lastDayBefore)
    {
        var was = standings[0].Day <= lastDayBefore ? standings[0] : standings[0] with { Holder = null, Deputies = [] };
        if (standings.TrueForAll(it => it.IsAs(was)))
        {
            yield return Outlook(was, was, day: null);
            yield break;
        }

        foreach (var standing in standings.Where(it => it.Day > lastDayBefore))
        {
            if (!standing.IsAs(was))
                yield return Outlook(was, standing, standing.Day);
            was = standing;
        }
    }

    private static OfficeSeatOutlook Outlook(Standing was, Standing standing, LocalDate? day) =>
        new(standing.Board.Facts.Forum, standing.Seat, day, was.Holder, standing.Holder, was.Deputies, standing.Deputies);

    private sealed record Standing(BoardOnDay Board, Fora.Seat Seat, PreviewPerson? Holder, IReadOnlyList<PreviewPerson> Deputies)
    {
        public LocalDate Day => Board.Day;

        public static Standing Of(BoardOnDay board, SeatState state, IReadOnlySet<long> newPersons) => new(
            board,
            state.Seat,
            PreviewPerson.Of(state.HeldBy, board, newPersons),
            [.. board.Deputies[state.Seat.Id].Select(deputy => PreviewPerson.Of(deputy.PersonId, board, newPersons)).OfType<PreviewPerson>()]);

        public bool IsAs(Standing other) => Holder == other.Holder && Deputies.SequenceEqual(other.Deputies);
    }
}

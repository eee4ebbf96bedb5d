using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>What an election is looked at on: the boards before it and after it.</summary>
/// <param name="LastDayBefore">The last day of the old term.</param>
/// <param name="Boards">The boards with the election supposed, on the last day of the old term, on the first of the new, and on each day after on which something about the board changes.</param>
/// <param name="NewPersons">Ids of the persons whom only the supposed lists bring.</param>
public sealed record PreviewDays(LocalDate LastDayBefore, IReadOnlyList<BoardOnDay> Boards, IReadOnlySet<long> NewPersons);

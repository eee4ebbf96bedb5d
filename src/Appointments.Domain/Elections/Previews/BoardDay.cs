using Appointments.Domain.Composition;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>A day on which a board is judged otherwise than before.</summary>
/// <param name="Day">The day.</param>
/// <param name="Verdict">Whether it is lawful on it.</param>
/// <param name="Without">The verdict of the day without the election; null when the board would not be there.</param>
/// <param name="Changes">What changes, the worst first; empty when only the verdict does.</param>
public sealed record BoardDay(LocalDate Day, Answer Verdict, Answer? Without, IReadOnlyList<FindingChange> Changes);

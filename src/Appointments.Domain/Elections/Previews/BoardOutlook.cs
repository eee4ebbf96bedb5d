using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>How the verdict on a board moves with an election.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Before">The verdict on the last day of the old term; null when the board was not there, or its law did not cover the day.</param>
/// <param name="Days">The days of the new term on which anything changes, the earliest first.</param>
public sealed record BoardOutlook(Forum Forum, Answer? Before, IReadOnlyList<BoardDay> Days)
{
    /// <summary>The worst verdict of those days.</summary>
    public Answer Worst => Days.Select(day => day.Verdict).MinBy(Badness.Of);

    /// <summary>The first day on which the board is not lawful, where it was not unlawful before; null when there is none.</summary>
    public LocalDate? BrokenFrom => Before == Answer.Violated ? null : Days.Where(day => day.Verdict == Answer.Violated).Select(day => (LocalDate?)day.Day).FirstOrDefault();
}

using Appointments.Domain.Composition;

namespace Appointments.Domain.Elections.Previews;

/// <summary>What a rule finds on a day and did not find before.</summary>
/// <param name="Before">What it answered before; null when nothing was demanded.</param>
/// <param name="After">What it answers from the day; null when nothing is demanded any more.</param>
/// <param name="Without">What it would answer on the day without the election, as the register stands; null when nothing would be demanded, or the board would not be there.</param>
/// <param name="Finding">The finding of the day; the last one when nothing is demanded any more.</param>
public sealed record FindingChange(Answer? Before, Answer? After, Answer? Without, Finding Finding)
{
    /// <summary>True when the election makes the difference: without it the rule would answer otherwise on that day.</summary>
    public bool ByElection => After != Without;
}

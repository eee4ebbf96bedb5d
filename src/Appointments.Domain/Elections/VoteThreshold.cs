using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections;

/// <summary>A share of the votes that must be reached, as data: whole numbers are compared, nothing is rounded.</summary>
/// <param name="Name">Its name for programs, <c>kkr-two-percent</c>.</param>
/// <param name="Text">What it demands.</param>
/// <param name="Numerator">2 of 2/100; 0 or more.</param>
/// <param name="Denominator">100 of 2/100; 1 or more.</param>
/// <param name="Mark">How well it is known.</param>
public sealed record VoteThreshold(string Name, LocalizedText Text, int Numerator, int Denominator, SourceMark Mark)
{
    /// <summary>True when <paramref name="votes"/> are at least the share of <paramref name="total"/>; exactly the share is enough.</summary>
    public bool IsReachedBy(Int128 votes, Int128 total) => votes * Denominator >= total * Numerator;
}

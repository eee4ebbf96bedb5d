namespace Appointments.Domain.Elections;

/// <summary>One of those who share seats with one another: an alliance, a federation or a list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its name.</param>
/// <param name="Votes">Its votes, of an alliance or federation the sum.</param>
/// <param name="Candidates">How many seats it can fill: the candidates of its lists that have votes; null without limit.</param>
/// <param name="Seats">The seats it has: those that are certain, and those won in a drawn lot.</param>
/// <param name="InLots">True when it takes part in lots that are still to be drawn.</param>
/// <param name="Next">The quotient with which it claims another seat; null when it has no votes or no candidate left.</param>
/// <param name="VotesLacking">The least number of further votes with which one seat more would be certain, 1 or more, when nothing else in this sharing changes; null when no number would do (no candidate left, or all seats its own).</param>
/// <param name="VotesToSpare">How many votes it could do without, and its last seat would still be certain, when nothing else in this sharing changes; null when it has none, or its last was won by lot.</param>
/// <param name="PassedOver">How many of its quotients were larger than the last that got a seat and found no candidate: those seats passed on.</param>
public sealed record Contender(
    ElectionLevel Kind,
    string Id,
    Int128 Votes,
    long? Candidates,
    int Seats,
    bool InLots,
    Quotient? Next,
    Int128? VotesLacking,
    Int128? VotesToSpare,
    long PassedOver)
{
    /// <summary>Its quotient for a divisor: a cell of the quotient table.</summary>
    public Quotient Quotient(int divisor) => new(Votes, divisor);
}

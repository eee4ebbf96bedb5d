using Appointments.Domain.Elections;

namespace Appointments.Graph.Mutations;

/// <summary><c>VotesInput</c>: the votes of one list.</summary>
public sealed record VotesInput(string Letter, string? Municipality, int Votes)
{
    internal bool IsWhole => Letter.Trim().Length is > 0 and <= 4 && Votes >= 0;

    internal VoteCount ToCount() => new(Municipality, Letter.Trim(), Votes);
}

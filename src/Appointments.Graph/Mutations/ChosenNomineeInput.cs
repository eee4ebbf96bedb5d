using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;

namespace Appointments.Graph.Mutations;

/// <summary><c>ChosenNomineeInput</c>: a nominee who is chosen for a seat.</summary>
public sealed record ChosenNomineeInput(string Nomination, string Seat)
{
    internal bool IsWhole => InputIds.Number(Nomination, "Nomination") is not null && Seat.Length is > 0 and <= 200;

    internal ChosenNominee ToChosen() => new(InputIds.Number(Nomination, "Nomination")!.Value, InputIds.Seat(Seat));
}

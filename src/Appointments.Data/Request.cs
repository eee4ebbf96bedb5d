using Appointments.Data.Journal;
using Appointments.Domain.Rights;

namespace Appointments.Data;

/// <summary>A command with who asks for it and why.</summary>
/// <param name="Command">What is to be recorded.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="Reason">Why, for the reader of the journal; at most 2000 characters, may be empty.</param>
/// <param name="IdempotencyKey">The actor's own name for the request, 1 to 200 characters: sent again it is not done again, sent with another command it is refused. Null when the request cannot come twice.</param>
public sealed record Request(Command Command, Actor Actor, string Reason, string? IdempotencyKey = null)
{
    /// <summary>For which KKRs the actor may write; null for all. What the command writes is held against it, whatever the command is.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Who reads the register as it would stand, when the request is only tried; null for the program itself.</summary>
    public Caller? Reader { get; init; }
}

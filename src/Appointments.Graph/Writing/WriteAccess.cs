namespace Appointments.Graph.Writing;

/// <summary>Whether the caller may write: with what, or why not.</summary>
/// <param name="Writer">What the caller writes with; null when the caller may not.</param>
/// <param name="Refusal">What is told to one who may not, and what to do; empty when the caller may.</param>
public sealed record WriteAccess(RegisterWriter? Writer, string Refusal)
{
    /// <summary>What the caller may propose with, key or none; null where not even that is taken.</summary>
    public ProposalDoor? Proposals { get; init; }

    /// <summary>For what only reads: pages and questions by name.</summary>
    public static WriteAccess None { get; } = new(null, "This request may only read. (Denne forespørgsel kan kun læse.)");
}

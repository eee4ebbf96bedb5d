namespace Appointments.Domain.Composition;

/// <summary>Votes by list letter on which proportion is judged.</summary>
/// <param name="Name">What it is, with its source, in Danish.</param>
/// <param name="Votes">Votes by letter.</param>
public sealed record VoteTable(
    string Name,
    IReadOnlyDictionary<string, long> Votes);

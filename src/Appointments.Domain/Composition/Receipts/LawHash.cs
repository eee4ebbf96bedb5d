namespace Appointments.Domain.Composition.Receipts;

/// <summary>A law document that a check was made by.</summary>
/// <param name="Kind">The forum kind that it governs.</param>
/// <param name="Sha256">SHA-256 of its bytes as the register stores them (<see cref="Law.LawJson"/>), as small hex.</param>
public sealed record LawHash(string Kind, string Sha256);

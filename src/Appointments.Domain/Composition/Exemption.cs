namespace Appointments.Domain.Composition;

/// <summary>A stated reason that excuses a violation.</summary>
/// <param name="Rule">The rule excused.</param>
/// <param name="Reason">The reason as stated.</param>
/// <param name="Author">Who stated it.</param>
/// <param name="Document">Where it stands; null when not in a document.</param>
public sealed record Exemption(
    string Rule,
    string Reason,
    string Author,
    string? Document);

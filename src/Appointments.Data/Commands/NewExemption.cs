namespace Appointments.Data.Commands;

/// <summary>A stated reason for which a violation is excused.</summary>
/// <param name="Rule">The rule, <c>geographic-spread</c>.</param>
/// <param name="Reason">The reason as stated.</param>
/// <param name="Author">Who stated it.</param>
/// <param name="Document">Where it stands; null when not in a document.</param>
public sealed record NewExemption(string Rule, string Reason, string Author, string? Document);

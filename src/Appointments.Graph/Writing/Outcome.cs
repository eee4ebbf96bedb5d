using Appointments.Data;
using Appointments.Domain.Appointments;
using NodaTime;

namespace Appointments.Graph.Writing;

/// <summary>What a mutation came to, for its payload and all that is selected below it.</summary>
/// <param name="Result">What became of the command.</param>
/// <param name="Day">The day that the payload shows.</param>
/// <param name="DryRun">True when nothing was written whatever the result says.</param>
/// <param name="Key">The caller's own name for the request; null when it was refused before it was sent.</param>
internal sealed record Outcome(RecordResult Result, LocalDate Day, bool DryRun, string? Key = null);

using NodaTime;

namespace Appointments.Data;

/// <summary>What became of a command.</summary>
/// <param name="Number">Number of its entry: the state of the register that has it. When nothing was recorded, the state that was found.</param>
/// <param name="At">Instant of that entry.</param>
/// <param name="Recorded">False when an import found nothing new; it then leaves no entry.</param>
public sealed record RecordResult(long Number, Instant At, bool Recorded);

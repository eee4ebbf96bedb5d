using Appointments.Data.Verification;

namespace Appointments.Data.Interchange;

/// <summary>What went through.</summary>
/// <param name="Entries">Entries of the journal.</param>
/// <param name="Facts">Versions of facts that were built from them; 0 when a register was only written out.</param>
/// <param name="SealedValues">Sealed values that are not erased.</param>
/// <param name="Head">Where the journal ends.</param>
public sealed record InterchangeReport(long Entries, long Facts, long SealedValues, Checkpoint Head);

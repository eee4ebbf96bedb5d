namespace Appointments.Data.Verification;

/// <summary>What came of building a register anew.</summary>
/// <param name="Findings">What is wrong with the journal; then nothing was built, because what it says cannot be relied on. Empty when the register was built.</param>
/// <param name="Entries">Entries that were copied.</param>
/// <param name="Facts">Versions of facts that were built from them.</param>
/// <param name="SealedValues">Sealed values that were copied.</param>
public sealed record RebuildReport(IReadOnlyList<VerifyFinding> Findings, long Entries, long Facts, long SealedValues);

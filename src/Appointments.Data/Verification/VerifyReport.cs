using NodaTime;

namespace Appointments.Data.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Findings">Everything that is wrong, in the order journal, head, facts by table, sealed values; empty when the register is whole.</param>
/// <param name="Entries">Entries of the journal that were read.</param>
/// <param name="Facts">Versions of facts that were compared.</param>
/// <param name="Head">Where the journal ends: the checkpoint to keep elsewhere.</param>
/// <param name="Limit">What this verification could not show; null when a checkpoint was given.</param>
public sealed record VerifyReport(IReadOnlyList<VerifyFinding> Findings, long Entries, long Facts, Checkpoint Head, string? Limit)
{
    /// <summary>What a verification without a checkpoint cannot show.</summary>
    public const string CutTail =
        "Entries cut from the end of the journal, with their facts and with the head set back, show only against an exported checkpoint; none was given.";

    /// <summary>Instant of the entry that <see cref="Head"/> names; the beginning of 1970 for a register without entries, null when anything is wrong.</summary>
    public Instant? HeadAt { get; init; }

    /// <summary>True when nothing is wrong.</summary>
    public bool IsWhole => Findings.Count == 0;
}

using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition.Receipts;

/// <summary>What came of making the check of a receipt again.</summary>
/// <param name="Verdict">What.</param>
/// <param name="Message">The same in words, with what to do.</param>
/// <param name="Erased">The values that are gone, whether or not the answer rested on them; empty when none are, and when nothing was compared.</param>
/// <param name="Now">The receipt that the same check gives now; null when it was not made again.</param>
public sealed record ReceiptVerification(
    ReceiptVerdict Verdict,
    LocalizedText Message,
    IReadOnlyList<ErasedValue> Erased,
    CompositionReceipt? Now);

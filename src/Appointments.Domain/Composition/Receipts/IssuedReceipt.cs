namespace Appointments.Domain.Composition.Receipts;

/// <summary>A receipt with the answer that it is for.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Answer">The canonical bytes of the answer.</param>
public sealed record IssuedReceipt(CompositionReceipt Receipt, byte[] Answer);

namespace Appointments.Domain.Composition.Receipts;

/// <summary>A value that a check rested on and that is gone; what it was is not known any more.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="PersonId">Whose; null for a nominee, who is not named to the public.</param>
/// <param name="Entry">Number of the journal's entry that erased it; null when no entry says so: then the register was changed behind its back.</param>
public sealed record ErasedValue(ErasedKind Kind, long? PersonId, long? Entry);

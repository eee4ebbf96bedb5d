using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections;

/// <summary>A drawn lot that settles nothing; the count goes on as if it had not been entered.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Why">Why it does not fit, and what would.</param>
public sealed record RefusedLot(DrawnLot Lot, LocalizedText Why);

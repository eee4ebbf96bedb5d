namespace Appointments.Domain.Elections;

/// <summary>Seats by list, as far as votes alone decide.</summary>
/// <param name="Seats">The seats each list has for certain; every list of the vote table is there.</param>
/// <param name="Lots">The seats that only a drawing of lots can give; null when there are none.</param>
public sealed record DHondtResult(IReadOnlyDictionary<string, int> Seats, LotsNeeded? Lots);

namespace Appointments.Data.Verification;

/// <summary>Where the journal ended at some time. Kept outside the register it shows later that nothing was cut off or written anew up to there.</summary>
/// <param name="Number">Number of the entry; 0 before the first.</param>
/// <param name="Hash">Its hash in small hexadecimal.</param>
public sealed record Checkpoint(long Number, string Hash);

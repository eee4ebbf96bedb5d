using NodaTime;

namespace Appointments.Data.Views;

/// <summary>A state of the register: everything its journal said up to and including one entry.</summary>
/// <param name="Number">Number of the journal's last entry in this state; 0 for a register without entries.</param>
/// <param name="At">When that entry was written; <see cref="NodaConstants.UnixEpoch"/> for a register without entries.</param>
public sealed record RegisterState(long Number, Instant At);

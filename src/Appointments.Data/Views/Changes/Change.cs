using Appointments.Data.Journal;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Data.Views.Changes;

/// <summary>An entry of the journal: who recorded what when, and why.</summary>
/// <param name="Number">Its number; it names the state of the register that has it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Actor">Who.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Command">What was asked for, <c>register-appointment</c>.</param>
/// <param name="Reason">Why; empty when nobody said.</param>
/// <param name="Hash">Its hash in small hexadecimal, over all it says and the hash of the entry before.</param>
public sealed record Change(long Number, Instant At, string Actor, EntryKind Kind, string Command, string Reason, string Hash)
{
    /// <summary>What was asked for, in words.</summary>
    public LocalizedText Title => CommandWords.Of(Command);
}

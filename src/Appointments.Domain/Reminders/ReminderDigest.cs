using NodaTime;

namespace Appointments.Domain.Reminders;

/// <summary>A digest to one recipient, as the log has it.</summary>
/// <param name="Id">Given out by the register.</param>
/// <param name="ReminderId">To whom.</param>
/// <param name="DueDay">The day it was due; of one recipient each such day has one digest.</param>
/// <param name="Day">The day of which it tells.</param>
/// <param name="State">What became of it.</param>
/// <param name="Counts">How many lines of each kind; empty when there was nothing to tell.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="At">When it came to this state.</param>
/// <param name="Fault">Why it could not be sent; null when it could, and when that is erased.</param>
public sealed record ReminderDigest(
    long Id, long ReminderId, LocalDate DueDay, LocalDate Day, ReminderDigestState State, IReadOnlyList<ReminderCount> Counts, int Tries, Instant At, string? Fault)
{
    /// <summary>So often a digest is tried; then the next one that is due takes its place.</summary>
    public const int MostTries = 6;

    /// <summary>A host that has taken a digest and said nothing for so long has stopped on the way.</summary>
    public static readonly Duration Patience = Duration.FromMinutes(15);

    private static readonly Duration Pause = Duration.FromMinutes(5);

    /// <summary>True when it failed and may be tried again now; each time the pause is longer.</summary>
    public bool MayBeTriedAgain(Instant now) => State == ReminderDigestState.Failed && Tries < MostTries && At + (Pause * Tries) <= now;

    /// <summary>True when the host that was sending it has stopped: whether the mail went out nobody knows, so it is not sent again.</summary>
    public bool IsInterrupted(Instant now) => State == ReminderDigestState.Sending && At + Patience <= now;
}

namespace Appointments.Domain.Reminders;

/// <summary>What became of a digest.</summary>
public enum ReminderDigestState
{
    /// <summary>A host has taken it and is sending it.</summary>
    Sending,

    /// <summary>The mail server has taken it, or the file is there.</summary>
    Sent,

    /// <summary>It could not be sent.</summary>
    Failed,

    /// <summary>There was nothing to tell, so no mail was made.</summary>
    NothingToTell,
}

namespace Appointments.Domain.Appointments;

/// <summary>How far an appointment has come.</summary>
public enum AppointmentStatus
{
    /// <summary>Proposed, not decided.</summary>
    Nominated,

    /// <summary>Recommended to those who decide.</summary>
    Recommended,

    /// <summary>Decided by the KKR or whoever the register speaks for.</summary>
    Appointed,

    /// <summary>Decided by another authority and noted.</summary>
    Noted,

    /// <summary>Ended before its time by a registered end; its reason is given.</summary>
    Ended,
}

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

    /// <summary>Ended before its time; the reason of the end is given. Not recorded any more, but told of whatever has such a reason (<see cref="Appointment.Stage"/>); older entries have it.</summary>
    Ended,
}

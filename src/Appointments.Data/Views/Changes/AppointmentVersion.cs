using Appointments.Domain.Appointments;

namespace Appointments.Data.Views.Changes;

/// <summary>What the register knew of an appointment between two entries of its journal.</summary>
/// <param name="Appointment">The appointment as it stood. The letter of a party is not told of versions: it may be erased.</param>
/// <param name="SupersededIn">Number of the entry that replaced or withdrew it; null while it stands.</param>
public sealed record AppointmentVersion(Appointment Appointment, long? SupersededIn)
{
    /// <summary>Number of the entry that brought it.</summary>
    public long RecordedIn => Appointment.RecordedIn;
}

namespace Appointments.Domain.Balance;

/// <summary>What began on a day.</summary>
public enum BeginningKind
{
    /// <summary>Somebody was appointed to a seat; a re-appointment is one too.</summary>
    Appointment,

    /// <summary>Somebody became chair or vice-chair: by appointment to a seat with that role, or elected among the members.</summary>
    Chair,

    /// <summary>Somebody was nominated for a seat.</summary>
    Nomination,
}

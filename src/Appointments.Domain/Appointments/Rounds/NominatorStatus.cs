namespace Appointments.Domain.Appointments.Rounds;

/// <summary>How well it is known who may nominate.</summary>
public enum NominatorStatus
{
    /// <summary>Recommended, for example by the outgoing KKR to the next.</summary>
    Recommended,

    /// <summary>Decided by the KKR.</summary>
    Decided,
}

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>A day of a round that need not be set.</summary>
public enum RoundDay
{
    /// <summary>The last day on which nominations are taken.</summary>
    Deadline,

    /// <summary>The day of the meeting that is to decide.</summary>
    Meeting,
}

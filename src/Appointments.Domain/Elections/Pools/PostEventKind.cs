namespace Appointments.Domain.Elections.Pools;

/// <summary>What can happen to a post in the period.</summary>
public enum PostEventKind
{
    /// <summary>A group gives it up to another.</summary>
    GivenUp,

    /// <summary>Its holder leaves; the group stays.</summary>
    Vacated,
}

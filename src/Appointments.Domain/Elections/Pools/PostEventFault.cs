namespace Appointments.Domain.Elections.Pools;

/// <summary>Why an event of a post cannot be.</summary>
public enum PostEventFault
{
    /// <summary>No group has chosen the post.</summary>
    NotChosen,

    /// <summary>The day lies before what happened last to the post, or after the period.</summary>
    OutOfDays,

    /// <summary>The post belongs to another group that day.</summary>
    OfAnother,

    /// <summary>No other group takes it.</summary>
    NoTaker,

    /// <summary>Who takes it is none of the groups.</summary>
    UnknownTaker,
}

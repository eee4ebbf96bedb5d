namespace Appointments.Domain.Fora;

/// <summary>What the holder of a seat is on the board.</summary>
public enum SeatRole
{
    /// <summary>Formand.</summary>
    Chair,

    /// <summary>Næstformand.</summary>
    ViceChair,

    /// <summary>Medlem.</summary>
    Member,

    /// <summary>Observatør; no vote, not counted among the members.</summary>
    Observer,
}

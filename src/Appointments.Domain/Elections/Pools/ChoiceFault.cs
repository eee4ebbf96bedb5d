namespace Appointments.Domain.Elections.Pools;

/// <summary>Why a choice does not stand.</summary>
public enum ChoiceFault
{
    /// <summary>The post is not in the pool.</summary>
    NotInPool,

    /// <summary>Somebody chose the post already.</summary>
    Taken,

    /// <summary>All have chosen.</summary>
    AllChosen,

    /// <summary>A lot must be drawn before anybody can choose.</summary>
    LotFirst,

    /// <summary>It is another group's turn.</summary>
    NotItsTurn,
}

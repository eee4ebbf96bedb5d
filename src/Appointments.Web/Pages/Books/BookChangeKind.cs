namespace Appointments.Web.Pages.Books;

/// <summary>What may be otherwise in a later book.</summary>
public enum BookChangeKind
{
    /// <summary>The forum is new in the book.</summary>
    ForumNew,

    /// <summary>The forum is not in the book any more.</summary>
    ForumEnded,

    /// <summary>The forum has another name.</summary>
    ForumRenamed,

    /// <summary>The seat is new.</summary>
    SeatNew,

    /// <summary>The seat is not there any more.</summary>
    SeatEnded,

    /// <summary>The seat is called otherwise, has another role, votes otherwise, or somebody else appoints or nominates.</summary>
    SeatChanged,

    /// <summary>Somebody sits there who did not.</summary>
    Appointed,

    /// <summary>Somebody who sat there is followed by another.</summary>
    Left,

    /// <summary>Somebody sits in another seat of the same forum.</summary>
    Moved,

    /// <summary>Nobody sits there any more, or it is known now that nobody does.</summary>
    Vacated,

    /// <summary>Who sits there was not stated, and is now.</summary>
    NowStated,

    /// <summary>Who sits there was stated, or that nobody does, and is not stated now.</summary>
    NoLongerStated,

    /// <summary>Somebody is deputy who was not.</summary>
    DeputyNew,

    /// <summary>Somebody is deputy no more.</summary>
    DeputyLeft,

    /// <summary>Somebody was elected to the chair or vice-chair among the members.</summary>
    OfficerNew,

    /// <summary>Somebody is chair or vice-chair no more.</summary>
    OfficerLeft,
}

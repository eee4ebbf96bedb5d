namespace Appointments.Domain.Elections.Kkrs;

/// <summary>How many members a KKR gets. No source says it in full; each is a reading.</summary>
public enum KkrSizeReading
{
    /// <summary>The smallest size at which each qualifying party's proportional share covers its mayors, never above the cap. Fits both known cases of 2018-22; unverified.</summary>
    SmallestThatCoversTheMayors,

    /// <summary>Always the cap.</summary>
    AlwaysTheCap,
}

namespace Appointments.Data.Views.Changes;

/// <summary>What an entry did to a fact.</summary>
public enum FactEffect
{
    /// <summary>Nothing stood before.</summary>
    Added,

    /// <summary>Another version stood before.</summary>
    Replaced,

    /// <summary>Nothing stands after.</summary>
    Withdrawn,
}

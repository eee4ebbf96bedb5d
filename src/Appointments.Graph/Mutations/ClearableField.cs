namespace Appointments.Graph.Mutations;

/// <summary>What can be taken away from an appointment by a correction.</summary>
public enum ClearableField
{
    /// <summary>The decision.</summary>
    Decision,

    /// <summary>The party.</summary>
    Party,

    /// <summary>The municipality.</summary>
    Municipality,

    /// <summary>The reason why it ended.</summary>
    EndReason,
}

namespace Appointments.Domain.Law;

/// <summary>Whether the basis speaks of this body.</summary>
public enum Application
{
    /// <summary>It does.</summary>
    Direct,

    /// <summary>It speaks of others and is applied by likeness.</summary>
    Analogy,
}

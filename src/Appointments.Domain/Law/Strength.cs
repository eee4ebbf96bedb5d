namespace Appointments.Domain.Law;

/// <summary>Whether a demand binds.</summary>
public enum Strength
{
    /// <summary>It binds.</summary>
    Must,

    /// <summary>It is to be striven for.</summary>
    Aim,
}

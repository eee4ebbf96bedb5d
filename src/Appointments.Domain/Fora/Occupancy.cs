namespace Appointments.Domain.Fora;

/// <summary>Whether anybody sits in a seat, as far as the register knows.</summary>
public enum Occupancy
{
    /// <summary>Somebody does.</summary>
    Held,

    /// <summary>Nobody does, and the register knows it.</summary>
    Vacant,

    /// <summary>The register does not know.</summary>
    NotStated,
}

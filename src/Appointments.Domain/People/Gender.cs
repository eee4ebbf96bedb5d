namespace Appointments.Domain.People;

/// <summary>A recorded gender; never guessed from a name.</summary>
public enum Gender
{
    /// <summary>Woman.</summary>
    F,

    /// <summary>Man.</summary>
    M,

    /// <summary>Neither; counted with neither under a two-sex rule.</summary>
    X,
}

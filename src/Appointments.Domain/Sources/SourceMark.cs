namespace Appointments.Domain.Sources;

/// <summary>How well a value is known; it travels with the value to the reader.</summary>
public enum SourceMark
{
    /// <summary>Stands in a public paper of the KKR.</summary>
    Printed,

    /// <summary>Read in the named act or its published excerpt.</summary>
    Law,

    /// <summary>Read in another public source.</summary>
    Elsewhere,

    /// <summary>Recorded by the secretariat itself, without a paper.</summary>
    Registered,

    /// <summary>Our reading of what the papers say.</summary>
    Inferred,

    /// <summary>Not confirmed anywhere we could read.</summary>
    Unverified,
}

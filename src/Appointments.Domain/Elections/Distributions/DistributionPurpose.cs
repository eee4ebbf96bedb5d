namespace Appointments.Domain.Elections.Distributions;

/// <summary>What is distributed over the groups.</summary>
public enum DistributionPurpose
{
    /// <summary>Chair and vice-chair of the KKR.</summary>
    Chairs,

    /// <summary>A pool of posts outside the KKR.</summary>
    Posts,
}

namespace Appointments.Web.Hosting;

/// <summary>What the start found out about the register it opened.</summary>
public sealed class OpenedRegister
{
    /// <summary>The version at which the register held the sample and nobody had written in it; null when it was another register.</summary>
    public long? SampleVersion { get; set; }

    /// <summary>True while it still is so: pages then open on the last day that has facts. Whoever records anything, by whichever way in, makes another version.</summary>
    /// <param name="version">The register's version as it was read now.</param>
    public bool IsSample(long version) => version == SampleVersion;
}

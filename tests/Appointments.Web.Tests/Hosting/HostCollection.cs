namespace Appointments.Web.Tests.Hosting;

/// <summary>Tests that share one running host.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<RunningHost>
{
    public const string Name = "running host";
}

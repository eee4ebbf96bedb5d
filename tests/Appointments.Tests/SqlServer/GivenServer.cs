using System.Globalization;
using Appointments.Data;

namespace Appointments.Tests.SqlServer;

/// <summary>How the tests are given a SQL Server, and why there is none when there is none.</summary>
internal static class GivenServer
{
    /// <summary>The connection string of an existing, empty database.</summary>
    public const string Variable = "APPOINTMENTS_TEST_SQLSERVER";

    /// <summary>The batch size to write with; absent leaves it to EF Core.</summary>
    public const string BatchVariable = "APPOINTMENTS_TEST_SQLSERVER_MAXBATCH";

    // An engine alone is no leave to start a server in it: that takes an image of gigabytes and accepts its licence.
    private static readonly Lazy<string?> Reason = new(() =>
        ConnectionString is not null ? null
        : ServerContainer.Image is null ? $"The storage tests did not run on SQL Server: {Variable} names no empty database, and {ServerContainer.ImageVariable} no image to start one from."
        : DockerCommand.Answers() ? null
        : $"The storage tests did not run on SQL Server: no Docker engine answers that could start the image which {ServerContainer.ImageVariable} names.");

    /// <summary>Null when none is given.</summary>
    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>As the environment says.</summary>
    public static SqlServerOptions Options => new(
        Environment.GetEnvironmentVariable(BatchVariable) is { Length: > 0 } size ? int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture) : null);

    /// <summary>Why the tests cannot run on SQL Server; null when they can.</summary>
    public static string? WhyNot => Reason.Value;
}

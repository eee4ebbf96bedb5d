using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.SqlClient;

namespace Appointments.Tests.SqlServer;

/// <summary>A SQL Server of the test run's own, in a container that is gone after it.</summary>
internal sealed class ServerContainer : IAsyncDisposable
{
    /// <summary>The image, mcr.microsoft.com/mssql/server:2022-latest for example. Whoever lets the tests start it accepts its licence.</summary>
    public const string ImageVariable = "APPOINTMENTS_TEST_SQLSERVER_IMAGE";

    private const string Database = "appointments_tests";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string id;

    private ServerContainer(string id, string connectionString)
    {
        this.id = id;
        ConnectionString = connectionString;
    }

    /// <summary>What the environment says; null when the tests may start none.</summary>
    public static string? Image => Environment.GetEnvironmentVariable(ImageVariable) is { Length: > 0 } given ? given : null;

    /// <summary>Of an empty database in it.</summary>
    public string ConnectionString { get; }

    public static async Task<ServerContainer> StartAsync()
    {
        var image = Image ?? throw new InvalidOperationException($"{ImageVariable} names no image.");

        // SQL Server asks for three kinds of signs.
        var password = $"Aa1-{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}";
        var id = await DockerCommand.RunAsync("run", "--detach", "--rm", "--env", "ACCEPT_EULA=Y", "--env", $"MSSQL_SA_PASSWORD={password}", "--publish", "127.0.0.1::1433", image);
        try
        {
            var address = (await DockerCommand.RunAsync("port", id, "1433/tcp")).Split('\n')[0].Replace(':', ',');
            var connection = new SqlConnectionStringBuilder { DataSource = address, UserID = "sa", Password = password, TrustServerCertificate = true };
            await MakeDatabaseAsync(connection.ConnectionString);
            connection.InitialCatalog = Database;
            return new ServerContainer(id, connection.ConnectionString);
        }
        catch
        {
            await DockerCommand.RunAsync("rm", "--force", id);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await DockerCommand.RunAsync("rm", "--force", id);

    // It takes a while until a new server lets anybody in.
    private static async Task MakeDatabaseAsync(string connectionString)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var connection = new SqlConnection(connectionString);
                await connection.OpenAsync();
                await using var command = connection.CreateCommand();
                command.CommandText = $"CREATE DATABASE {Database}; ALTER DATABASE {Database} SET READ_COMMITTED_SNAPSHOT ON; ALTER DATABASE {Database} SET ALLOW_SNAPSHOT_ISOLATION ON";
                await command.ExecuteNonQueryAsync();
                return;
            }
            catch (SqlException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
    }
}

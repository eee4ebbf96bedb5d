using System.Globalization;
using Appointments.Data;

namespace Appointments.Web.Hosting;

/// <summary>Where the register is: the SQLite file that was named, or the SQL Server that the environment names.</summary>
public static class RegisterPlace
{
    /// <summary>The environment variable with the connection string of a SQL Server; then no file is used.</summary>
    public const string SqlServerVariable = "APPOINTMENTS_SQLSERVER";

    /// <summary>The environment variable that limits how many updates are sent to a SQL Server at once.</summary>
    public const string MaxBatchVariable = "APPOINTMENTS_SQLSERVER_MAXBATCH";

    private static string? ConnectionString => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } given ? given : null;

    /// <summary>True when the register is on a SQL Server.</summary>
    public static bool IsServer => ConnectionString is not null;

    /// <summary>The database; nothing is opened yet.</summary>
    /// <param name="file">The SQLite file, when no server is named.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read; the message says what to write.</exception>
    /// <exception cref="FormatException">The batch size cannot be read; the message says what to write.</exception>
    public static RegisterDatabase Of(string file) =>
        ConnectionString is { } server ? RegisterDatabase.SqlServer(server, new SqlServerOptions(MaxBatchSize())) : new RegisterDatabase(file);

    private static int? MaxBatchSize()
    {
        var text = Environment.GetEnvironmentVariable(MaxBatchVariable);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? size
            : throw new FormatException($"{MaxBatchVariable} is a whole number from 1, not \"{text}\". (Skriv et helt tal fra 1.)");
    }
}

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

    /// <summary>The environment variable with the connection string of a read-only copy of that server's database, which questions are asked of.</summary>
    public const string ReplicaVariable = "APPOINTMENTS_SQLSERVER_REPLICA";

    private static string? Replica => Environment.GetEnvironmentVariable(ReplicaVariable) is { Length: > 0 } given ? given : null;

    private static string? ConnectionString => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } given ? given : null;

    /// <summary>True when the register is on a SQL Server.</summary>
    public static bool IsServer => ConnectionString is not null;

    /// <summary>The database; nothing is opened yet.</summary>
    /// <param name="file">The SQLite file, when no server is named.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read; the message says what to write.</exception>
    /// <exception cref="FormatException">The batch size cannot be read; the message says what to write.</exception>
    public static RegisterDatabase Of(string file) =>
        ConnectionString is { } server ? RegisterDatabase.SqlServer(server, new SqlServerOptions(MaxBatchSize(), Replica)) : new RegisterDatabase(file);

    /// <summary>A sentence for each fault of what the environment says of the place; no connection string is repeated.</summary>
    /// <param name="variable">Gives a variable's value; null or empty when it is not set.</param>
    internal static IEnumerable<string> Faults(Func<string, string?> variable)
    {
        var server = variable(SqlServerVariable) is { Length: > 0 } given ? given : null;
        if (server is not null && RegisterDatabase.SqlServerFault(server) is { } fault)
            yield return $"{SqlServerVariable}: {fault}";
        if (variable(ReplicaVariable) is { Length: > 0 } replica && ReplicaFault(server, replica) is { } other)
            yield return other;
        if (variable(MaxBatchVariable) is { Length: > 0 } batch && BatchFault(batch) is { } size)
            yield return size;
    }

    private static int? MaxBatchSize()
    {
        var text = Environment.GetEnvironmentVariable(MaxBatchVariable);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return BatchFault(text) is { } fault ? throw new FormatException(fault) : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string? BatchFault(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
        ? null
        : $"{MaxBatchVariable} is a whole number from 1, not \"{text}\". (Skriv et helt tal fra 1.)";

    private static string? ReplicaFault(string? server, string replica) =>
        server is null ? $"{ReplicaVariable} names a copy of the database that {SqlServerVariable} names, and that is not set. (En kopi kræver, at {SqlServerVariable} er sat.)"
        : RegisterDatabase.SqlServerFault(replica) is { } fault ? $"{ReplicaVariable}: {fault}"
        : null;
}

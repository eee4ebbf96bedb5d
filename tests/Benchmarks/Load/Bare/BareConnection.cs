using Microsoft.Data.Sqlite;

namespace Benchmarks.Load.Bare;

/// <summary>An open connection with its statements, each prepared once.</summary>
internal sealed class BareConnection
{
    /// <summary>What the register knows, and knew: the predicate of both clocks, for a table of that name.</summary>
    public static string At(string table) => $"{table}.FirstDay <= $day AND {table}.LastDay >= $day AND {Known(table)}";

    public static string Known(string table) => $"{table}.RecordedIn <= $state AND {table}.SupersededIn > $state";

    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public BareConnection(string database)
    {
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        Connection.Open();
    }

    public SqliteConnection Connection { get; }

    /// <summary>The newest state, or the one at an instant.</summary>
    public long State(string? knownAt = null) => knownAt is null
        ? (long)Statement("SELECT Number FROM journal_head").ExecuteScalar()!
        : (long)Statement("SELECT Number FROM journal WHERE At <= $at ORDER BY At DESC LIMIT 1", ("$at", NodaTime.Text.InstantPattern.ExtendedIso.Parse(knownAt).Value.ToUnixTimeTicks())).ExecuteScalar()!;

    /// <summary>A statement with its values; prepared the first time.</summary>
    public SqliteCommand Statement(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!statements.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this program.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, value) in values)
                command.Parameters.AddWithValue(name, value);
            command.Prepare();
            statements.Add(sql, command);
        }

        foreach (var (name, value) in values)
            command.Parameters[name].Value = value;
        return command;
    }
}

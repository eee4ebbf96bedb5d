using System.Data.Common;
using Appointments.Data;

namespace Appointments.Tests.Data;

/// <summary>Where the register of one test is kept.</summary>
internal abstract class TestStorage : IAsyncDisposable
{
    /// <summary>Makes the storage of the tests that are run from here on; a SQLite file of the test's own where nothing else is set.</summary>
    public static readonly AsyncLocal<Func<TestStorage>?> Elsewhere = new();

    public abstract RegisterDatabase Database { get; }

    public static TestStorage Create() => Elsewhere.Value?.Invoke() ?? new SqliteStorage();

    /// <summary>An empty register with all its tables.</summary>
    public abstract Task MakeAsync();

    /// <summary>A connection behind the register's back.</summary>
    public abstract Task<DbConnection> OpenRawAsync();

    public abstract ValueTask DisposeAsync();
}

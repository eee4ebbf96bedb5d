using System.Data.Common;
using Appointments.Data;
using Appointments.Tests.Data;

namespace Appointments.Tests.SqlServer;

/// <summary>The one database on SQL Server, emptied for each test.</summary>
internal sealed class SqlServerStorage(TestServer server) : TestStorage
{
    public override RegisterDatabase Database => server.Database;

    public override Task MakeAsync() => server.EmptyAsync();

    public override async Task<DbConnection> OpenRawAsync() => await server.OpenRawAsync();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using Appointments.Data;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace Appointments.Migrations.SqlServer;

/// <summary>What <c>dotnet ef</c> asks for the model; it reaches no server.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<RegisterContext>
{
    public RegisterContext CreateDbContext(string[] args) => RegisterDatabase.SqlServer("Server=design-time;Database=register", new SqlServerOptions()).CreateContext();
}

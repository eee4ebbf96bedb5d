using Appointments.Data;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace Appointments.Migrations.Sqlite;

/// <summary>What <c>dotnet ef</c> asks for the model; it opens no file.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<RegisterContext>
{
    public RegisterContext CreateDbContext(string[] args) => new RegisterDatabase("data/design-time.db").CreateContext();
}

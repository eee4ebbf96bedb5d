namespace Appointments.Tests.SqlServer;

/// <summary>A theory that needs a SQL Server. Without one it is shown once, as skipped, with the reason.</summary>
internal sealed class SqlServerTheoryAttribute : TheoryAttribute
{
    public SqlServerTheoryAttribute()
    {
        Skip = GivenServer.WhyNot;
    }
}

namespace Appointments.Tests.Data;

/// <summary>A storage test that has no meaning on SQL Server.</summary>
/// <param name="why">Why not.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SqliteOnlyAttribute(string why) : Attribute
{
    public string Why => why;
}

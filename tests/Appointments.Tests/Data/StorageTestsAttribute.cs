namespace Appointments.Tests.Data;

/// <summary>Tests of what the register stores. They run on SQLite as they stand, and once more on SQL Server by <see cref="SqlServer.StorageTests"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StorageTestsAttribute : Attribute;

namespace Appointments.Data;

/// <summary>How a register on SQL Server is written to and read.</summary>
/// <param name="MaxBatchSize">How many updates EF Core sends at once; null leaves it to EF Core. 1 suits engines that speak SQL Server's protocol and do not know all of its language.</param>
/// <param name="Replica">Connection string of a read-only copy that questions are asked of; null asks the database itself.</param>
public sealed record SqlServerOptions(int? MaxBatchSize = null, string? Replica = null);

namespace Appointments.Data.Import.Files;

/// <summary>A region.</summary>
internal sealed record Region(string Code, string Name);

namespace Appointments.Data.Import.Files;

/// <summary>A line of an attendance list as printed.</summary>
internal sealed record PaperAttendanceLine(string Person, string PrintedName, string Party, string MunicipalityCode, bool Present);

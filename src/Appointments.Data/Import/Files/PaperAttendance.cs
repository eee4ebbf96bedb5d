using Appointments.Domain.Sources;

namespace Appointments.Data.Import.Files;

/// <summary>An attendance list, in printed order: those present, then those absent with notice.</summary>
internal sealed record PaperAttendance(MeetingKey Meeting, IReadOnlyList<PaperAttendanceLine> Lines, Source Source);

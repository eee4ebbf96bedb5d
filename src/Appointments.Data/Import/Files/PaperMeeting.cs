using Appointments.Domain.Sources;

namespace Appointments.Data.Import.Files;

/// <summary>A meeting that the paper is of or tells about.</summary>
internal sealed record PaperMeeting(MeetingKey Key, Source Source);

using Appointments.Domain.Sources;

namespace Appointments.Data.Import.Files;

/// <summary>A decision. <paramref name="Key"/> is for references within the paper and is not recorded.</summary>
internal sealed record PaperDecision(string Key, MeetingKey Meeting, string? Item, string? CaseNumber, string? Text, Source Source);

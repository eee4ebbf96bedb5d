using NodaTime;

namespace Appointments.Domain.Papers;

/// <summary>A paper of a meeting, as it was read in.</summary>
/// <param name="Id">Given out by the register, never reused.</param>
/// <param name="Body">Slug of the forum that met, or is to meet.</param>
/// <param name="Kind">Agenda or minutes.</param>
/// <param name="Day">The day of the meeting.</param>
/// <param name="FileName">The file it came from; null when its text was pasted.</param>
/// <param name="Digest">SHA-256 of its text in UTF-8, as small hex: the same paper is known again by it.</param>
/// <param name="RecordedIn">Number of the journal entry that brought it.</param>
public sealed record Paper(
    long Id,
    string Body,
    PaperKind Kind,
    LocalDate Day,
    string? FileName,
    string Digest,
    long RecordedIn);

namespace Appointments.Domain.Appointments;

/// <summary>A line of an attendance list. It is a fact of the meeting and puts nobody in a seat.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Order">The place in the list, from 1.</param>
/// <param name="PersonId">Who.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="PartyLetter">The letter as printed; null when none.</param>
/// <param name="MunicipalityCode">The municipality printed; null when none.</param>
/// <param name="Present">False for «afbud».</param>
public sealed record Attendance(
    long MeetingId,
    int Order,
    long PersonId,
    string PrintedName,
    string? PartyLetter,
    string? MunicipalityCode,
    bool Present);

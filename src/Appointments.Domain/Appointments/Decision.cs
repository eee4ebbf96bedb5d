namespace Appointments.Domain.Appointments;

/// <summary>A decision of a meeting.</summary>
/// <param name="Id">Given out by the register, never reused.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Item">The item, <c>3.4</c>; null when not stated.</param>
/// <param name="CaseNumber">The case number, not unique: one often covers a whole meeting; null when none.</param>
/// <param name="Text">The decision as printed; null when not printed.</param>
public sealed record Decision(
    long Id,
    long MeetingId,
    string? Item,
    string? CaseNumber,
    string? Text);

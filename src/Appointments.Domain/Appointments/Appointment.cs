using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Appointments;

/// <summary>A person in a seat for a time, or proposed for it.</summary>
/// <param name="FactId">The fact; stable over its versions.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="ForumId">The seat's forum.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Status">How far it has come, and who decided; <see cref="Stage"/> is what readers are told. Only Appointed, Noted and Ended make a holder.</param>
/// <param name="Span">When.</param>
/// <param name="DecisionId">The decision; null when none is recorded.</param>
/// <param name="PartyLetter">The party in whose name, as printed with it; null when none is.</param>
/// <param name="MunicipalityCode">The municipality printed with it; null when none is.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="EndReason">Why it ended before its time; null when it did not.</param>
/// <param name="RecordedIn">Number of the journal entry that brought this version.</param>
public sealed record Appointment(
    long FactId,
    long SeatId,
    long ForumId,
    long PersonId,
    AppointmentStatus Status,
    Span Span,
    long? DecisionId,
    string? PartyLetter,
    string? MunicipalityCode,
    Source Source,
    string? EndReason,
    long RecordedIn)
{
    /// <summary>True when the person holds (or held) the seat by it, and is not merely proposed.</summary>
    public bool MakesHolder => Status is AppointmentStatus.Appointed or AppointmentStatus.Noted or AppointmentStatus.Ended;

    /// <summary>How far it has come as a reader is told it: Ended once a reason for its end before the time is given, else <see cref="Status"/>, which keeps who decided.</summary>
    public AppointmentStatus Stage => EndReason is null ? Status : AppointmentStatus.Ended;
}

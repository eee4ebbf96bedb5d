using Appointments.Domain.Elections;
using NodaTime;

namespace Appointments.Graph.Elections;

/// <summary><c>ChairElection</c>: who names chair and vice-chair, and by when alliances are notified.</summary>
/// <param name="Election">The election.</param>
/// <param name="MeetingDay">The day of the constituting meeting; null when not stated.</param>
internal sealed record ElectedChairs(ChairElection Election, LocalDate? MeetingDay);

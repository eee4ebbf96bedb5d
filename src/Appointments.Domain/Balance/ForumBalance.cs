using Appointments.Domain.Fora;

namespace Appointments.Domain.Balance;

/// <summary>The seats of one forum that the KKR fills.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Seats">How they are spread.</param>
public sealed record ForumBalance(Forum Forum, SeatBalance Seats);

using Appointments.Domain.Appointments.Rounds;
using NodaTime;

namespace Appointments.Graph.Reading;

/// <summary>The proposals of a round.</summary>
/// <param name="Day">The day that is judged.</param>
/// <param name="Sheet">The choices.</param>
internal sealed record SheetOfRound(LocalDate Day, ProposalSheet Sheet);

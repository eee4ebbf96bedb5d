using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;

namespace Appointments.Data.Views;

/// <summary>What only some demands look at, of one forum; all of it empty where none of the day does.</summary>
/// <param name="Needs">What the demands of the day look at.</param>
internal sealed record SpecialFacts(CompositionNeeds Needs)
{
    public IReadOnlyList<Deputy> Deputies { get; init; } = [];

    public IReadOnlyList<Appointment> EarlierAppointments { get; init; } = [];

    /// <summary>By seat.</summary>
    public IReadOnlyDictionary<long, Appointment> Predecessors { get; init; } = new Dictionary<long, Appointment>();

    public IReadOnlyList<OwnerForum> Owners { get; init; } = [];

    public IReadOnlyList<RoundStanding> Rounds { get; init; } = [];
}

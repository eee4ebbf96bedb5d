using Appointments.Data;
using Appointments.Data.Commands;

namespace Appointments.Graph.Editions;

/// <summary>What came of an order.</summary>
/// <param name="Edition">The edition as it was made; null when it could not be.</param>
/// <param name="Refusal">Why it could not be made; null when it was.</param>
public sealed record PressedEdition(NewEdition? Edition, Objection? Refusal);

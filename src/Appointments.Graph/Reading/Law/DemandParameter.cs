using Appointments.Domain.Law;

namespace Appointments.Graph.Reading.Law;

/// <summary>What a rule is told besides the demand, as the law file writes it.</summary>
/// <param name="Name">Its name, <c>genderThreshold</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Law">The law that tells it, which knows what its seats are called.</param>
public sealed record DemandParameter(string Name, string Value, LawDocument Law);

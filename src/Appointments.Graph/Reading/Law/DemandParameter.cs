namespace Appointments.Graph.Reading.Law;

/// <summary>What a rule is told besides the demand, as the law file writes it.</summary>
/// <param name="Name">Its name, <c>genderThreshold</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record DemandParameter(string Name, string Value);

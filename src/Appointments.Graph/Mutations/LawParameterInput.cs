namespace Appointments.Graph.Mutations;

/// <summary><c>LawParameterInput</c>: a value for what the law of a kind leaves to the forum.</summary>
public sealed record LawParameterInput(string Name, string Value);

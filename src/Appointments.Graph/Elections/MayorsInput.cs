namespace Appointments.Graph.Elections;

/// <summary><c>MayorsInput</c>: the mayors of a party; with a municipality one of them.</summary>
public sealed record MayorsInput(string Letter, string? Municipality, int Count);

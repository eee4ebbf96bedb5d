namespace Appointments.Data;

/// <summary>A thing of the register that an objection speaks of.</summary>
/// <param name="Type">What it is, as the contract names it: <c>Meeting</c>.</param>
/// <param name="FactId">Which.</param>
public readonly record struct ThingRef(string Type, long FactId);

namespace Appointments.Graph.Writing;

/// <summary>What anybody may write, without a key: that something is wrong. Nothing else comes in here.</summary>
/// <param name="Writer">What it is recorded with.</param>
/// <param name="PerDay">How many proposals the register takes in a day, of all together.</param>
/// <param name="MayTry">Whether the caller's address may try once more now; asking counts as a try.</param>
public sealed record ProposalDoor(RegisterWriter Writer, int PerDay, Func<bool> MayTry);

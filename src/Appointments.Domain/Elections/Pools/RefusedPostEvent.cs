using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Pools;

/// <summary>An event that cannot be; the ledger goes on as if it had not been entered.</summary>
/// <param name="Event">The event.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Why">Why not.</param>
public sealed record RefusedPostEvent(PostEvent Event, PostEventFault Fault, LocalizedText Why);

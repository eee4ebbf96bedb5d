using Appointments.Domain.Law;

namespace Appointments.Domain.Composition;

/// <summary>A sentence of a forum's legal basis that no rule computes, on the day of a check.</summary>
/// <param name="ForumId">The forum.</param>
/// <param name="Law">The sentence with its days and mark.</param>
/// <param name="Citation">Where it stands, as worded on the day; null when not known.</param>
public sealed record NotComputedSentence(long ForumId, NotComputed Law, Citation? Citation);

using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Composition;

/// <summary>A violation excused in a forum for a time.</summary>
/// <param name="ForumId">The forum.</param>
/// <param name="Exemption">What is excused and why.</param>
/// <param name="Span">The days for which it is.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ForumExemption(long ForumId, Exemption Exemption, Span Span, Source Source);

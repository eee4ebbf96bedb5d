using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Fora;

/// <summary>A name of a forum.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">When it was used.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ForumName(
    string Name,
    Span Span,
    Source Source);

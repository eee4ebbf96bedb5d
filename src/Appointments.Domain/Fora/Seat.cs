using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Fora;

/// <summary>A seat: something to be held, not its holder.</summary>
/// <param name="Id">Given out by the register; the same over all spans of the seat.</param>
/// <param name="ForumId">Its forum.</param>
/// <param name="Key">The seat in the seat plan, <c>political-2</c>: group and ordinal.</param>
/// <param name="Kind">The group of the seat plan, <c>political</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Role">The role that goes with the seat itself.</param>
/// <param name="Voting">True when it has a vote; observers have none.</param>
/// <param name="Political">True when only an elected politician may hold it.</param>
/// <param name="AppointedBy">Slug of the authority.</param>
/// <param name="NominatedBy">Slugs of the authorities that may nominate; empty when none.</param>
/// <param name="ExOfficio">The office it follows; null when somebody is appointed.</param>
/// <param name="ReservedFor">Code of the municipality it is reserved for; null when for none.</param>
/// <param name="CitationKey">Key of the citation in the law document of the forum's kind; null when none is known.</param>
/// <param name="Span">The days on which the seat exists in this shape.</param>
/// <param name="Mark">How well the seat and its days are known.</param>
public sealed record Seat(
    long Id,
    long ForumId,
    string Key,
    string Kind,
    LocalizedText Label,
    SeatRole Role,
    bool Voting,
    bool Political,
    string AppointedBy,
    IReadOnlyList<string> NominatedBy,
    OfficeRef? ExOfficio,
    string? ReservedFor,
    string? CitationKey,
    Span Span,
    SourceMark Mark);

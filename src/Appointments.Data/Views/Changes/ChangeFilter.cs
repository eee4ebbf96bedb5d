using Appointments.Data.Journal;
using NodaTime;

namespace Appointments.Data.Views.Changes;

/// <summary>Which entries of the journal. Null asks for nothing.</summary>
/// <param name="ForumId">Those that said something about this forum: itself, its names, seats, who sits in them, meetings with attendance and decisions, settings, exemptions, nominations.</param>
/// <param name="PersonId">Those that said something about this person. A nomination is not among them: who is a candidate is not told here.</param>
/// <param name="Actor">Those of this actor, whose name is spelt so.</param>
/// <param name="Kind">Those of this kind.</param>
/// <param name="From">Those recorded at this instant or later.</param>
/// <param name="Until">Those recorded before this instant.</param>
public sealed record ChangeFilter(long? ForumId = null, long? PersonId = null, string? Actor = null, EntryKind? Kind = null, Instant? From = null, Instant? Until = null);

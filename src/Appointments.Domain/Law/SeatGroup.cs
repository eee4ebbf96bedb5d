using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>Seats of one category in a seat plan: category × count (who appoints; on whose nomination).</summary>
/// <param name="Key">The category, <c>political</c>; the seats are <c>political-1</c> and so on.</param>
/// <param name="Label">What people call such a seat.</param>
/// <param name="Count">How many.</param>
/// <param name="Role">The role that goes with the seat.</param>
/// <param name="Voting">True when it has a vote.</param>
/// <param name="Political">True when only an elected politician may hold it.</param>
/// <param name="AppointedBy">Slug of the authority that appoints.</param>
/// <param name="NominatedBy">Who may nominate, by day; empty when nobody does.</param>
/// <param name="ExOfficio">The office the seats follow: one seat for each municipality of <paramref name="Municipalities"/>, or a single seat where the office is of no municipality; null when somebody is appointed.</param>
/// <param name="Municipalities">Codes of the municipalities whose offices the seats follow, in order; empty when not ex officio, and for an office of no municipality.</param>
/// <param name="DeputyExOfficio">The office whose holder in the same municipality is the deputy; null when deputies are named or there are none.</param>
/// <param name="ReservedFor">Code of the municipality that the seat is reserved for; null when none.</param>
/// <param name="FirstDay">First day of the group; null when before the document is covered.</param>
/// <param name="LastDay">Last day, included; null while it stands.</param>
/// <param name="CitationKey">Key of the citation.</param>
/// <param name="Mark">How well it is known.</param>
/// <param name="Region">Code of the region whose office the seat follows; null when not ex officio, for an office of no region, and where no source says which.</param>
/// <param name="CountBy">The parameter that says how many, <c>$supplementary</c>; <paramref name="Count"/> is then 0. Null when the count stands here.</param>
public sealed record SeatGroup(
    string Key,
    LocalizedText Label,
    int Count,
    SeatRole Role,
    bool Voting,
    bool Political,
    string AppointedBy,
    IReadOnlyList<Dated<IReadOnlyList<string>>> NominatedBy,
    OfficeKind? ExOfficio,
    IReadOnlyList<string> Municipalities,
    OfficeKind? DeputyExOfficio,
    string? ReservedFor,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    string? CitationKey,
    SourceMark Mark,
    string? Region = null,
    string? CountBy = null)
{
    /// <summary>True when the seats exist on the day; both bounds are included.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);
}

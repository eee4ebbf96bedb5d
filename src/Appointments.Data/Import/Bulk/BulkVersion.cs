using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>One line of <c>appointments.csv</c>: what was known of an appointment between two instants. Numbers are those of the set.</summary>
internal sealed record BulkVersion(
    int AppointmentNumber,
    int SeatId,
    int PersonId,
    bool IsDeputy,
    int? PartyId,
    int? MunicipalityId,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    string? EndReason,
    int? DecisionId,
    Instant RecordedAt,
    Instant? SupersededAt)
{
    /// <summary>The version as a fact, once it is recorded and until it is superseded.</summary>
    public Rows.FactRow? Row { get; set; }
}

using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Files;

/// <summary>A person in a seat, or proposed for it. <paramref name="Decision"/> is the key of one in the same paper; null when none is told.</summary>
internal sealed record PaperAppointment(
    string Forum,
    string Seat,
    string Person,
    AppointmentStatus Status,
    Span Span,
    string? Decision,
    string? Party,
    string? MunicipalityCode,
    Source Source);

using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Files;

/// <summary>An office of a person.</summary>
internal sealed record PaperOffice(string Person, OfficeKind Kind, string Title, string? MunicipalityCode, string? Forum, Span Span, Source Source);

using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Files;

/// <summary>The list for which a person was elected.</summary>
internal sealed record PaperParty(string Person, string Letter, string MunicipalityCode, Span Span, Source Source);

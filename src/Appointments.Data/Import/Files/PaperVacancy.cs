using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Files;

/// <summary>A seat that the paper shows to be empty.</summary>
internal sealed record PaperVacancy(string Forum, string Seat, string? FormerHolder, string? Reason, Span Span, Source Source);

using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Files;

/// <summary>Somebody whom the paper nominates for a group of seats; what a paper prints is public. The organisation is null when the paper does not say who nominates.</summary>
internal sealed record PaperNomination(string Forum, string SeatGroup, string? Organisation, string Person, bool? FromSmallCompany, Span Span, Source Source);

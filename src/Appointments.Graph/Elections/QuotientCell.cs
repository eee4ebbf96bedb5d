using Appointments.Domain.Elections;

namespace Appointments.Graph.Elections;

/// <summary><c>QuotientCell</c>.</summary>
/// <param name="Quotient">The quotient.</param>
/// <param name="Place">The number of the seat that it won, of equals that of the first; null when it won none.</param>
/// <param name="InLots">True when a lot must be drawn between it and others.</param>
internal sealed record QuotientCell(Quotient Quotient, int? Place, bool InLots);

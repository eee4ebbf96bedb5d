using NodaTime;

namespace Appointments.Web.Documents.Books;

/// <summary>A day to keep.</summary>
/// <param name="Uid">What names it, the same in every calendar that has it.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">What happens on it.</param>
/// <param name="Description">More of it; empty when there is no more.</param>
/// <param name="Address">Where to read on.</param>
public sealed record CalendarDay(string Uid, LocalDate Day, string Summary, string Description, string Address);

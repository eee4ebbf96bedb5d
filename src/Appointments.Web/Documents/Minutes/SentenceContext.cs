using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Where a sentence stands.</summary>
/// <param name="Kind">The kind of paper.</param>
/// <param name="Section">The section; a text of minutes under no heading at all counts as decided there.</param>
/// <param name="Meeting">The meeting's day.</param>
/// <param name="Title">The item's title.</param>
internal sealed record SentenceContext(PaperKind Kind, PaperSection Section, LocalDate? Meeting, string Title);

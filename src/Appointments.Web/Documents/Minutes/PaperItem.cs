namespace Appointments.Web.Documents.Minutes;

/// <summary>An item of a meeting. Texts are rejoined and otherwise as printed; null is a heading that is missing or has no text.</summary>
/// <param name="Number"><c>3.4</c>.</param>
/// <param name="Title">The title, on one line.</param>
/// <param name="CaseNumber"><c>SAG-2020-04159</c>; not unique.</param>
/// <param name="Initials">Those of the case workers as printed, <c>snm/hast</c>.</param>
/// <param name="Background">Baggrund.</param>
/// <param name="Recommendation">Indstilling.</param>
/// <param name="Presentation">Sagsfremstilling, with text that stands under no heading.</param>
/// <param name="Decision">Beslutning.</param>
public sealed record PaperItem(
    string Number,
    string Title,
    string? CaseNumber,
    string? Initials,
    string? Background,
    string? Recommendation,
    string? Presentation,
    string? Decision);

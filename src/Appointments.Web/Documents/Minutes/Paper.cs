using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>An agenda or the minutes of a KKR, as read. Null is what the paper does not print.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Body">The KKR, <c>KKR Nordjylland</c>; null when the paper does not say which.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Start">When the meeting begins.</param>
/// <param name="Place">Where it is held.</param>
/// <param name="SentOn">The day on which the agenda was sent out.</param>
/// <param name="Attendance">Who was there and who was not; empty when nothing is listed.</param>
/// <param name="Items">The items with a number like 3.4, in the order of the paper.</param>
/// <param name="Proposals">What the sentences give rise to, in the order of the paper.</param>
/// <param name="Warnings">What looks wrong, in Danish, with the correction; the texts keep what is printed.</param>
public sealed record Paper(
    PaperKind Kind,
    string? Body,
    LocalDate? Date,
    LocalTime? Start,
    string? Place,
    LocalDate? SentOn,
    IReadOnlyList<PaperAttendee> Attendance,
    IReadOnlyList<PaperItem> Items,
    IReadOnlyList<PaperProposal> Proposals,
    IReadOnlyList<string> Warnings);

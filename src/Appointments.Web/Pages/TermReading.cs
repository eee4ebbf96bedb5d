using Appointments.Web.Pages.Answers;
using NodaTime;

namespace Appointments.Web.Pages;

/// <summary>Which council term of which KKR a page shows, or what there is to choose from, or why there is none.</summary>
/// <param name="FirstDay">First day of the term; null when refused.</param>
/// <param name="Kkr">The KKR's slug; null when refused or to be chosen.</param>
/// <param name="Choices">The KKRs that have fora in the term.</param>
/// <param name="Refusal">Why there is nothing to show, in the page's language; null when there is.</param>
/// <param name="Status">The HTTP status that fits.</param>
public sealed record TermReading(LocalDate? FirstDay, string? Kkr, IReadOnlyList<Named> Choices, string? Refusal, int Status)
{
    /// <summary>Nothing to show.</summary>
    public static TermReading Refuse(string why, int status) => new(null, null, [], why, status);
}

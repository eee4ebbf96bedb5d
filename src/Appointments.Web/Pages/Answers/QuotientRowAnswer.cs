namespace Appointments.Web.Pages.Answers;

/// <summary>A row of the quotient table.</summary>
public sealed record QuotientRowAnswer(
    string Id,
    IReadOnlyList<QuotientCellAnswer> Cells);

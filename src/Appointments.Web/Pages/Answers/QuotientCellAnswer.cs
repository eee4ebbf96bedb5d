namespace Appointments.Web.Pages.Answers;

/// <summary>A cell of the quotient table.</summary>
public sealed record QuotientCellAnswer(
    int Votes,
    int Divisor,
    int? Place,
    bool InLots);

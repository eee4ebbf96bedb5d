namespace Appointments.Web.Pages.Answers;

/// <summary>A violation excused for a stated reason.</summary>
public sealed record ExemptionAnswer(
    string Rule,
    string Reason,
    string Author,
    string? Document,
    string? FirstDay,
    string FirstDayBasis,
    string? LastDay,
    string LastDayBasis);

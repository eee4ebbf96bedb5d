namespace Appointments.Web.Pages.Answers;

/// <summary>Somebody in a political seat of the new term.</summary>
public sealed record EligibilityOutlookAnswer(
    Named Forum,
    PreviewSeatAnswer Seat,
    Named Person,
    string Fate,
    string? Day,
    string? LastDay,
    string? Before,
    string Reason,
    bool Binds,
    CitationAnswer? Citation);

namespace Appointments.Web.Pages.Answers;

/// <summary>A seat that follows an office, and who comes into it.</summary>
public sealed record OfficeSeatOutlookAnswer(
    Named Forum,
    PreviewSeatAnswer Seat,
    string Office,
    string? Day,
    bool HolderChanges,
    Named? Before,
    Named? After,
    IReadOnlyList<Named> DeputiesBefore,
    IReadOnlyList<Named> DeputiesAfter);

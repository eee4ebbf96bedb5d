namespace Appointments.Web.Pages.Answers;

/// <summary>A seat with who sits there and until when.</summary>
public sealed record CardSeatAnswer(
    string Key,
    string Label,
    string Role,
    HolderPersonAnswer? HeldBy,
    PeriodAnswer? Holder);

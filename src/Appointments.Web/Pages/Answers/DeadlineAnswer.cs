namespace Appointments.Web.Pages.Answers;

/// <summary>Something that runs out; the forum is null for what concerns all.</summary>
public sealed record DeadlineAnswer(
    string Kind,
    string Day,
    int DaysLeft,
    Named? Forum,
    IReadOnlyList<SeatLabelAnswer> Seats);

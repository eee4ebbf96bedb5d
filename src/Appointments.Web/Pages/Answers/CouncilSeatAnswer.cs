namespace Appointments.Web.Pages.Answers;

/// <summary>An office in a council, with the list its holder was elected for; the list is null when none is recorded.</summary>
public sealed record CouncilSeatAnswer(
    OfficeAnswer Office,
    PartyAnswer? Party);

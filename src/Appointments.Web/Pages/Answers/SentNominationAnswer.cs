namespace Appointments.Web.Pages.Answers;

/// <summary>What an organisation sent by its link.</summary>
public sealed record SentNominationAnswer(
    string Id,
    string SeatGroup,
    string? Name,
    string? Title,
    string? Workplace,
    string? Gender,
    bool? FromSmallCompany,
    string? Statement,
    string? StatedReason);

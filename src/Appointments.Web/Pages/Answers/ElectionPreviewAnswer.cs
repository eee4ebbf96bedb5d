namespace Appointments.Web.Pages.Answers;

/// <summary>What an election would change.</summary>
public sealed record ElectionPreviewAnswer(
    int Version,
    string LastDayBefore,
    string FirstDay,
    string Until,
    bool Shortened,
    IReadOnlyList<string> NewPersons,
    int BoardsUnchanged,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<EligibilityOutlookAnswer> Eligibility,
    IReadOnlyList<OfficeSeatOutlookAnswer> OfficeSeats,
    IReadOnlyList<BoardOutlookAnswer> Boards,
    IReadOnlyList<KkrOutlookAnswer> Kkrs);

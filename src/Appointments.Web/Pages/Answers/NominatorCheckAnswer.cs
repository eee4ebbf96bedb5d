namespace Appointments.Web.Pages.Answers;

/// <summary>What one organisation has nominated for one group.</summary>
public sealed record NominatorCheckAnswer(
    int Named,
    int Women,
    int Men,
    int Others,
    int FromSmallCompany,
    IReadOnlyList<string> StatedReasons,
    string BothSexes,
    bool? Jointly,
    OrganisationAnswer? Organisation);

namespace Appointments.Web.Pages.Answers;

/// <summary>A lot as it was drawn.</summary>
public sealed record DrawnLotAnswer(
    IReadOnlyList<string> Between,
    IReadOnlyList<string> Winners,
    string Witness,
    string At,
    string Where);

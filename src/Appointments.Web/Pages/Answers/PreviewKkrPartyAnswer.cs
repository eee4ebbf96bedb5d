namespace Appointments.Web.Pages.Answers;

/// <summary>What a party has in a new KKR.</summary>
public sealed record PreviewKkrPartyAnswer(
    string Name,
    bool Qualifies,
    int Mayors,
    int Share,
    int Overhang,
    int Supplementary);

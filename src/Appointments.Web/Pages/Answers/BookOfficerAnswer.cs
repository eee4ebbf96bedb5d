namespace Appointments.Web.Pages.Answers;

/// <summary>A chair or vice-chair elected among the members.</summary>
public sealed record BookOfficerAnswer(
    string Kind,
    HolderPersonAnswer Person,
    SourceAnswer Source);

namespace Appointments.Web.Pages.Answers;

/// <summary>A chair or vice-chair elected among the members of a forum.</summary>
public sealed record CardOfficerAnswer(
    string Kind,
    HolderPersonAnswer Person);

namespace Appointments.Web.Pages.Answers;

/// <summary>Who sits in a seat.</summary>
public sealed record HolderPersonAnswer(
    string Slug,
    string Name,
    IReadOnlyList<OfficeAnswer> Offices);

namespace Appointments.Web.Pages.Answers;

/// <summary>Who sits in a seat, with the municipalities of their offices where the question asked for them.</summary>
public sealed record EmbedPersonAnswer(
    string Slug,
    string Name,
    IReadOnlyList<EmbedHolderAnswer>? Offices = null);

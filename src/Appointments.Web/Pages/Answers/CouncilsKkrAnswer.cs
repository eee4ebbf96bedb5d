namespace Appointments.Web.Pages.Answers;

/// <summary>The municipal councils of a KKR's area.</summary>
public sealed record CouncilsKkrAnswer(
    string Slug,
    string Name,
    IReadOnlyList<CouncilAnswer> Municipalities);

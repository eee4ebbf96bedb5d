namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR and the municipalities it covers.</summary>
public sealed record KkrAnswer(
    string Slug,
    string Name,
    IReadOnlyList<Named> Municipalities);

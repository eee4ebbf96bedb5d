namespace Appointments.Web.Pages.Answers;

/// <summary>A person in a list.</summary>
public sealed record PersonLineAnswer(
    string Slug,
    string Name,
    IReadOnlyList<OfficeAnswer> Offices);

namespace Appointments.Web.Pages.Answers;

/// <summary>A person, forum or authority by name; the slug is null where the question did not ask for it.</summary>
public sealed record Named(
    string Name,
    string? Slug = null);

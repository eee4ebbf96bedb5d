namespace Appointments.Web.Pages.Answers;

/// <summary>What stands in an address.</summary>
public sealed record SlugAnswer(
    string Slug);

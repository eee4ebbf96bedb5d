namespace Appointments.Web.Pages.Answers;

/// <summary>A municipality with its code.</summary>
public sealed record PlaceAnswer(
    string Code,
    string Name);

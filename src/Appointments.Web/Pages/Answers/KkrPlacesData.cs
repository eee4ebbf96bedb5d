namespace Appointments.Web.Pages.Answers;

/// <summary>The municipalities of a KKR.</summary>
public sealed record KkrPlacesData(
    KkrPlacesAnswer? Kkr);

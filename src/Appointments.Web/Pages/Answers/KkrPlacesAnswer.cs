namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with its municipalities.</summary>
public sealed record KkrPlacesAnswer(
    IReadOnlyList<PlaceAnswer> Municipalities);

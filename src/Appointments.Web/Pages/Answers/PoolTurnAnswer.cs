namespace Appointments.Web.Pages.Answers;

/// <summary>A turn to choose.</summary>
public sealed record PoolTurnAnswer(
    int Number,
    string Group,
    string? Day,
    PostSeatAnswer? Post);

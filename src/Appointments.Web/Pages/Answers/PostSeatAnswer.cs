namespace Appointments.Web.Pages.Answers;

/// <summary>The seat of a post; who holds it only where that was asked.</summary>
public sealed record PostSeatAnswer(
    string Id,
    string Key,
    string Label,
    Named Forum,
    string? Occupancy,
    Named? HeldBy,
    PartyLetterAnswer? Party)
{
    /// <summary>«Forum: seat (key)»: seats of one label are told apart by their keys.</summary>
    public string FullName => $"{Forum.Name}: {Label} ({Key})";
}

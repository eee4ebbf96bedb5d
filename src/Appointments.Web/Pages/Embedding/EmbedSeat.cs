namespace Appointments.Web.Pages.Embedding;

/// <summary>A line of an embedded table.</summary>
/// <param name="Title">The seat, or the forum where the table is a municipality's.</param>
/// <param name="TitleAddress">The page of the forum; null where the title is a seat.</param>
/// <param name="Detail">What stands below it; null for nothing.</param>
/// <param name="Person">Who sits there; null when nobody does, or nobody knows.</param>
/// <param name="PersonAddress">The person's page; null where there is no person.</param>
/// <param name="Occupancy">HELD, VACANT or NOT_STATED.</param>
public sealed record EmbedSeat(string Title, string? TitleAddress, string? Detail, string? Person, string? PersonAddress, string Occupancy);

namespace Appointments.Web.Pages.Boards;

/// <summary>A municipality on the map of squares.</summary>
/// <param name="Name">Without «Kommune».</param>
/// <param name="Count">How many seats its people hold.</param>
/// <param name="Column">From the west.</param>
/// <param name="Row">From the north.</param>
public sealed record Tile(string Name, int Count, int Column, int Row);
